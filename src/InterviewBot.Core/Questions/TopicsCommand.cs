using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Questions;

/// <summary><c>/topics</c>: what there is to practise, with counts.</summary>
internal sealed class TopicsCommand(QuestionBank bank) : ICommandHandler
{
    public CommandSpec Spec { get; } = new("topics", "주제", new Bilingual("주제와 질문 수를 보여 줍니다", "Shows the topics and how many questions they have"))
    {
        WorksAnywhere = true,
        ReadsOnly = true,
    };

    public async Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken)
    {
        var language = context.Language;
        var catalog = await bank.CurrentAsync(cancellationToken);
        var lines = catalog.Snapshot.Topics
            .Select(topic => (Name: topic.DisplayName(language), catalog.Pool(new QuestionFilter(topic.Id), language).Length))
            .Where(topic => topic.Length > 0)
            .Select(topic => language.Pick($"{topic.Name} — 질문 {topic.Length}개", $"{topic.Name} — {EnglishCounts.Of(topic.Length, "question")}"))
            .ToList();
        return new Reply.Private(lines.Count == 0
            ? Card.Say(
                language.Pick(
                    "아직 질문이 없어요. content 폴더에 질문 파일을 넣으면 바로 읽습니다.",
                    "There are no questions yet. Put question files into the content folder; they are read at once."),
                CardTone.Warning)
            : new Card
            {
                Title = language.Pick($"주제 {lines.Count}개 · 질문 {catalog.Count}개", $"{EnglishCounts.Of(lines.Count, "topic")} · {EnglishCounts.Of(catalog.Count, "question")}"),
                Body = [Rich.Bullets(lines)],
                Footer = [Rich.Text(language.Pick("한 주제에서 받으려면: /질문 주제:…", "To get one from a topic: /question topic:…"))],
            });
    }
}

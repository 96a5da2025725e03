using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Daily;

/// <summary>How a daily post looks, before and after its reveal.</summary>
internal sealed class DeliveryCards(QuestionBank bank, IAnswers answers, TimeProvider clock)
{
    /// <returns>Null where the question is no longer in the content.</returns>
    public async Task<Card?> DrawAsync(Delivery delivery, bool withButtons, CancellationToken cancellationToken)
    {
        var catalog = await bank.CurrentAsync(cancellationToken);
        if (catalog.Find(delivery.Question, delivery.Language) is not { } asked)
        {
            return null;
        }

        var language = delivery.Language;
        var revealed = delivery.RevealAt <= clock.GetUtcNow();
        var people = await answers.CountPeopleAsync(delivery.Id, cancellationToken);
        var topic = catalog.Snapshot.TopicName(asked.Question.Topic, language);
        var card = QuestionCards.Ask(asked, topic, language, language.Pick("📌 오늘의 질문", "📌 Question of the day"));
        return card with
        {
            Body = card.Body.Add(new Block.Paragraph(StateLine(delivery, revealed, people))),
            Fields = revealed
                ? [new CardField(language.Pick("답변 포인트", "Answer points"), QuestionCards.Points(asked.Question, language))]
                : [],
            Footer = delivery.Recycled ? [Rich.Text(Recycled(language))] : [],
            Buttons = withButtons ? QuestionCards.Buttons(asked.Number, language, delivery.Id) : [],
        };
    }

    public async Task<string> ThreadTitleAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var asked = (await bank.CurrentAsync(cancellationToken)).Find(delivery.Question, delivery.Language);
        var number = asked is null ? "" : $" #{asked.Number}";
        return delivery.Language.Pick($"오늘의 질문{number} — 이야기는 여기서", $"Question of the day{number} — talk here");
    }

    private static ImmutableArray<Inline> StateLine(Delivery delivery, bool revealed, int people)
    {
        var language = delivery.Language;
        var count = language.Pick($"답변 {people}명", EnglishCounts.Of(people, "answer"));
        return delivery.RevealAt is not { } at ? [Rich.Text($"✍️ {count}")]
            : revealed ? [Rich.Text(language.Pick($"✅ 답변 포인트가 공개되었어요 · {count}", $"✅ The answer points are open · {count}"))]
            : language == Language.Ko
                ? [Rich.Text("⏱ "), Rich.Time(at), Rich.Text($"에 답변 포인트가 모두에게 공개됩니다 · {count}")]
                : [Rich.Text("⏱ Answer points open to all at "), Rich.Time(at), Rich.Text($" · {count}")];
    }

    private static string Recycled(Language language) => language.Pick(
        "♻️ 조건에 맞는 질문을 이 채널에서 모두 한 번씩 냈어요. 가장 오래된 질문부터 다시 냅니다.",
        "♻️ Every question that fits has been asked here once. Starting over with the oldest.");
}

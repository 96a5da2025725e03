using System.Collections.Immutable;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Content;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Questions;

/// <summary><c>/question</c>: asks one question now.</summary>
internal sealed class QuestionCommand(QuestionBank bank, QuestionAsker asker, IContentLibrary library) : ICommandHandler
{
    public CommandSpec Spec { get; } = new("question", "질문", new Bilingual("면접 질문을 하나 냅니다", "Asks one interview question"))
    {
        WorksAnywhere = true,
        SpeaksToAll = true,
        Options =
        [
            QuestionOptions.Topic,
            QuestionOptions.Level,
            new OptionSpec("number", "번호", new Bilingual("다시 볼 질문의 번호", "Number of a question to see again"), OptionKind.Integer)
            {
                Completes = true,
            },
        ],
    };

    public async Task<Reply> HandleAsync(ChatEvent.Command command, ChatContext context, CancellationToken cancellationToken)
    {
        if (command.Option("number") is { } number)
        {
            return await AskNumberAsync(command.Channel, number, context, cancellationToken);
        }

        var mistake = QuestionRequest.TryRead(library.Current, command.Option("topic"), command.Option("level"), out var filter);
        return mistake is not null
            ? new Reply.Private(Card.Say(mistake.In(context.Language), CardTone.Warning))
            : await asker.AskAsync(command.Channel, filter, command.EventId, context, cancellationToken);
    }

    public async Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        if (request.Option == "topic")
        {
            return QuestionOptions.CompleteTopic(library.Current, request.Typed, request.Language);
        }

        var pool = (await bank.CurrentAsync(cancellationToken)).Pool(QuestionFilter.All, request.Language);
        var typed = Bare(request.Typed);
        return
        [
            .. pool.Where(asked => $"{asked.Number}".StartsWith(typed, StringComparison.Ordinal)
                    || asked.Question.Text.Contains(typed, StringComparison.OrdinalIgnoreCase))
                .Take(25)
                .Select(asked => new Completion(Shorten($"#{asked.Number} {asked.Question.Text}"), $"{asked.Number}")),
        ];
    }

    private async Task<Reply> AskNumberAsync(ChannelRef channel, string given, ChatContext context, CancellationToken cancellationToken)
    {
        if (!int.TryParse(Bare(given), out var number))
        {
            var shown = Shorten(given);
            return new Reply.Private(Card.Say(
                context.Language.Pick($"‘{shown}’에서 질문 번호를 읽지 못했어요. 3처럼 숫자로 적어 주세요.", $"I cannot read a question number in ‘{shown}’. Write one such as 3."),
                CardTone.Warning));
        }

        var catalog = await bank.CurrentAsync(cancellationToken);
        if (catalog.Find(number, context.Language) is { } found)
        {
            return await asker.ShowAsync(channel, found, context, cancellationToken);
        }

        return new Reply.Private(Card.Say(
            context.Language.Pick(
                $"{number}번 질문은 없어요. /주제에서 어떤 질문이 있는지 볼 수 있어요.",
                $"There is no question number {number}. /topics shows what there is."),
            CardTone.Warning));
    }

    /// <summary>#3 and 3번 are 3.</summary>
    private static string Bare(string number) => Halfwidth.Of(number).Trim().TrimStart('#').TrimEnd('번').Trim();

    private static string Shorten(string text) => text.Length <= 100 ? text : text[..99] + "…";
}

using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Commands;
using InterviewBot.Core.Practice;

namespace InterviewBot.Core.Questions;

/// <summary>The buttons of an asked question: answer, answer points, model answer, follow-ups, next.</summary>
internal sealed class QuestionActions(QuestionBank bank, QuestionAsker asker, AnswerDesk desk, IAnswers answers, CommandLookup commands) : IActionHandler
{
    public string Feature => QuestionCards.Feature;

    public async Task<Reply> HandleAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        var (numberText, delivery) = SplitArgument(action.Id.Argument);
        var catalog = await bank.CurrentAsync(cancellationToken);
        if (!int.TryParse(numberText, out var number) || catalog.Find(number, context.Language) is not { } asked)
        {
            return new Reply.Private(Card.Say(
                context.Language.Pick(
                    "이 질문은 이제 목록에 없어요. /질문으로 새 질문을 받아 보세요.",
                    "This question is no longer in the bank. /question asks a new one."),
                CardTone.Warning));
        }

        return action.Id.Action switch
        {
            "answer" => new Reply.Ask(AnswerCards.Form(asked, action.Id.Argument, context.Language)),
            "submit" => await desk.ReceiveAsync(
                action, asked, delivery, delivery is null ? PracticeSource.Asked : PracticeSource.Daily, context, cancellationToken),
            "points" => await PointsAsync(action, asked, context.Language, cancellationToken),
            "show" => new Reply.Private(AnswerCards.Points(asked, context.Language)),
            "model" => new Reply.Private(AnswerCards.Model(asked, command => commands.Index.MeaningOf(command, context.Language), context.Language)),
            "ask" => asker.ShowPrivately(asked, context.Language),
            "followups" => new Reply.Private(AnswerCards.FollowUps(asked, context.Language)),
            _ => await asker.AskAsync(action.Channel, QuestionFilter.All with { Topic = asked.Question.Topic }, action.EventId, context, cancellationToken),
        };
    }

    private async Task<Reply> PointsAsync(ChatEvent.Action action, NumberedQuestion asked, Language language, CancellationToken cancellationToken) =>
        new Reply.Private(await answers.HasAnsweredAsync(action.Channel.Platform, action.Member.Id, asked.Question.Id, cancellationToken)
            ? AnswerCards.Points(asked, language)
            : AnswerCards.ConfirmPoints(asked, action.Id.Argument, language));

    private static (string Number, string? Delivery) SplitArgument(string argument) =>
        argument.Split('/', 2) is [var number, var delivery] ? (number, delivery) : (argument, null);
}

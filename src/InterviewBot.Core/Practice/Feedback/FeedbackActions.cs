using System.Collections.Immutable;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>The buttons below an answer's feedback. The person's own ticks replace those that were judged.</summary>
internal sealed class FeedbackActions(QuestionBank bank, IPracticeStore store, IPracticeLog log) : IActionHandler
{
    public string Feature => FeedbackCards.Feature;

    public async Task<Reply> HandleAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        var outcome = (await store.ListAsync(action.Person(), cancellationToken)).LastOrDefault(outcome => outcome.Id == action.Id.Argument);
        if (outcome is null || (await bank.CurrentAsync(cancellationToken)).Find(outcome.Question, context.Language) is not { } asked)
        {
            return new Reply.Private(FeedbackCards.Gone(context.Language));
        }

        return action.Id.Action switch
        {
            FeedbackCards.Mend => new Reply.Private(FeedbackCards.Ticks(asked, outcome, context.Language)),
            FeedbackCards.Tick => await TickAsync(action.Values, asked, outcome, context.Language, cancellationToken),

            // What was judged is on record since the answer came in; agreeing confirms it.
            _ => new Reply.Private(FeedbackCards.Agreed(context.Language)),
        };
    }

    private async Task<Reply> TickAsync(
        ImmutableArray<string> values, NumberedQuestion asked, PracticeOutcome outcome, Language language, CancellationToken cancellationToken)
    {
        var ticked = outcome with { Covered = [.. outcome.Points.Where(values.Contains)] };
        await log.RecordAsync(ticked, cancellationToken);
        return new Reply.Update(FeedbackCards.Ticked(asked, ticked, language));
    }
}

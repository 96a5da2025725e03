using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Review;

/// <summary>What happens to review cards: practising grades them from the ticks, and people add, grade and remove them.</summary>
internal sealed class ReviewDesk(IReviewStore store, ReviewPlanner planner) : IPracticeListener
{
    public async Task PractisedAsync(PracticeOutcome outcome, CancellationToken cancellationToken)
    {
        if (TickGrades.Of(outcome) is { } grade)
        {
            var entry = new ReviewEntry(outcome.Id, outcome.Person, outcome.Question, grade, ByHand: false, outcome.At);
            await store.GradeAsync(entry, planner.Fold, cancellationToken);
        }
        else
        {
            await store.AddAsync(outcome.Person, outcome.Question, outcome.At, planner.Tomorrow(outcome.At), cancellationToken);
        }
    }

    /// <returns>The card, and whether it is new.</returns>
    public async Task<(ReviewCard Card, bool Added)> AddAsync(
        PersonRef person, QuestionId question, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var added = await store.AddAsync(person, question, now, now, cancellationToken);
        var card = await store.FindAsync(person, question, cancellationToken);
        return (card ?? new ReviewCard { Question = question, AddedAt = now, DueAt = now }, added);
    }

    /// <param name="handGrades">How many grades by hand there were when the button was drawn.</param>
    /// <returns>False where that button was used before: then nothing changes.</returns>
    public async Task<bool> GradeAsync(
        PersonRef person, QuestionId question, int handGrades, Grade grade, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var history = await HistoryAsync(person, question, now, cancellationToken);
        if (history.HandGrades != handGrades)
        {
            return false;
        }

        var id = $"hand/{person.Platform}/{person.MemberId}/{question}/{handGrades}";
        await store.GradeAsync(new ReviewEntry(id, person, question, grade, ByHand: true, now), planner.Fold, cancellationToken);
        return true;
    }

    public Task RemoveAsync(PersonRef person, QuestionId question, CancellationToken cancellationToken) =>
        store.RemoveAsync(person, question, cancellationToken);

    /// <summary>For a question that the person never had a card of, an empty history that begins now.</summary>
    public async Task<ReviewHistory> HistoryAsync(PersonRef person, QuestionId question, DateTimeOffset now, CancellationToken cancellationToken) =>
        await store.FindHistoryAsync(person, question, cancellationToken) ?? ReviewHistory.New(now);
}

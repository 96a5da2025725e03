using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Plan;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Practice.Review;

/// <summary>Reads what waits for a person, from their cards and their plan.</summary>
internal sealed class ReviewQueues(IReviewStore reviews, IPlanStore plans, QuestionBank bank, ReviewPlanner planner)
{
    public async Task<ReviewQueue> OfAsync(PersonRef person, Language language, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var catalog = await bank.CurrentAsync(cancellationToken);
        var cards = (await reviews.ListAsync(person, cancellationToken)).Where(card => catalog.Find(card.Question, language) is not null).ToList();
        var today = planner.Calendar.DateOf(now);
        var plan = await plans.FindAsync(person, cancellationToken) is { } found && found.Interview >= today ? found : null;
        var met = cards.Select(card => card.Question).ToHashSet();
        var waits = (QuestionId question) => !met.Contains(question) && catalog.Find(question, language) is not null;
        return new ReviewQueue(
            [.. cards.Where(card => card.DueAt <= now).Select(card => catalog.Find(card.Question, language)!)],
            [.. (plan?.NewBy(today) ?? []).Where(waits).Select(question => catalog.Find(question, language)!)],
            NextAt(cards, plan?.Steps.FirstOrDefault(step => step.Day > today && step.Questions.Any(waits)), now),
            plan);
    }

    /// <param name="step">The plan's next one with something new.</param>
    private DateTimeOffset? NextAt(List<ReviewCard> cards, PlanStep? step, DateTimeOffset now)
    {
        var due = cards.Where(card => card.DueAt > now).Select(card => (DateTimeOffset?)card.DueAt).FirstOrDefault();
        var fresh = step is null ? (DateTimeOffset?)null : planner.Calendar.StartOf(step.Day);
        return due < fresh || fresh is null ? due : fresh;
    }
}

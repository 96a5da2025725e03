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
        return new ReviewQueue(
            [.. cards.Where(card => card.DueAt <= now).Select(card => catalog.Find(card.Question, language)!)],
            [.. (plan?.NewBy(today) ?? []).Where(question => !met.Contains(question)).Select(question => catalog.Find(question, language)).OfType<NumberedQuestion>()],
            NextAt(cards, plan, today, now),
            plan);
    }

    private DateTimeOffset? NextAt(List<ReviewCard> cards, InterviewPlan? plan, DateOnly today, DateTimeOffset now)
    {
        var due = cards.Where(card => card.DueAt > now).Select(card => (DateTimeOffset?)card.DueAt).FirstOrDefault();
        var fresh = plan?.Steps.Where(step => step.Day > today).Select(step => (DateTimeOffset?)planner.Calendar.StartOf(step.Day)).FirstOrDefault();
        return due < fresh || fresh is null ? due : fresh;
    }
}

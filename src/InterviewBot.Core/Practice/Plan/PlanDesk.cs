using System.Collections.Immutable;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Review;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Practice.Plan;

/// <summary>Makes, keeps and removes interview plans.</summary>
internal sealed class PlanDesk(IPlanStore plans, IPracticeStore practice, IReviewStore reviews, QuestionBank bank, ReviewPlanner planner)
{
    public DateOnly Today(DateTimeOffset now) => planner.Calendar.DateOf(now);

    public Task<InterviewPlan?> FindAsync(PersonRef person, CancellationToken cancellationToken) => plans.FindAsync(person, cancellationToken);

    public Task<bool> RemoveAsync(PersonRef person, CancellationToken cancellationToken) => plans.RemoveAsync(person, cancellationToken);

    public async Task<InterviewPlan> MakeAsync(
        PersonRef person, DateOnly interview, Language language, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var topics = await TopicsAsync(person, language, cancellationToken);
        var plan = new InterviewPlan
        {
            Person = person,
            Interview = interview,
            MadeAt = now,
            Steps = PlanMaker.Spread(Today(now), interview, topics),
        };
        await plans.SaveAsync(plan, cancellationToken);
        return plan;
    }

    private async Task<ImmutableArray<TopicLoad>> TopicsAsync(PersonRef person, Language language, CancellationToken cancellationToken)
    {
        var catalog = await bank.CurrentAsync(cancellationToken);
        var met = (await reviews.ListAsync(person, cancellationToken)).Select(card => card.Question).ToHashSet();
        var covered = LastCoverage(await practice.ListAsync(person, cancellationToken));
        return
        [
            .. catalog.Pool(QuestionFilter.All, language).GroupBy(asked => asked.Question.Topic).Select(topic => new TopicLoad(
                topic.Key,
                topic.Average(asked => covered.GetValueOrDefault(asked.Question.Id)),
                [
                    .. topic.Where(asked => !met.Contains(asked.Question.Id))
                        .OrderBy(asked => asked.Question.Level).ThenBy(asked => asked.Number)
                        .Select(asked => asked.Question.Id),
                ])),
        ];
    }

    private static Dictionary<QuestionId, double> LastCoverage(IEnumerable<PracticeOutcome> outcomes) => outcomes
        .Where(outcome => outcome.Coverage is not null)
        .GroupBy(outcome => outcome.Question)
        .ToDictionary(group => group.Key, group => group.Last().Coverage ?? 0);
}

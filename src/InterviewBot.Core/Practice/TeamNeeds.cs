using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Review;

namespace InterviewBot.Core.Practice;

/// <summary>What a team would do well to practise next. Nobody is named: only how many.</summary>
internal sealed class TeamNeeds(IPracticeStore practice, IReviewStore reviews)
{
    /// <summary>Who practised nothing in this time does not count as one of the team.</summary>
    private static readonly TimeSpan Active = TimeSpan.FromDays(90);

    /// <summary>
    /// The questions that more than half of a workspace's active members are weak on (their last answer was not a good one)
    /// or due for, each with their number.
    /// </summary>
    public async Task<IReadOnlyDictionary<QuestionId, int>> OfMostAsync(ChannelRef channel, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var outcomes = await practice.ListWorkspaceAsync(channel, now - Active, cancellationToken);
        var people = outcomes.GroupBy(outcome => outcome.Person).ToList();
        var counts = new Dictionary<QuestionId, int>();
        foreach (var person in people)
        {
            var weak = person.GroupBy(outcome => outcome.Question)
                .Where(question => TickGrades.Of(question.Last()) is Grade.Again or Grade.Hard)
                .Select(question => question.Key);
            var due = (await reviews.ListAsync(person.Key, cancellationToken)).Where(card => card.DueAt <= now).Select(card => card.Question);
            foreach (var question in weak.Concat(due).Distinct())
            {
                counts[question] = counts.GetValueOrDefault(question) + 1;
            }
        }

        return counts.Where(pair => 2 * pair.Value > people.Count).ToDictionary();
    }
}

using System.Collections.Immutable;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Plan;

/// <summary>Spreads topics over the days to an interview. Pure.</summary>
internal static class PlanMaker
{
    /// <summary>New questions a day; more only where the days would not reach for every topic.</summary>
    public const int MostNewADay = 10;

    private const int MostReviewDays = 7;

    /// <summary>
    /// Every topic is met, the weakest first; where time is short each gives its first questions in turn. The last fifth of
    /// the days, a week at most, brings nothing new.
    /// </summary>
    /// <param name="topics">Equally weak ones stay in their order.</param>
    public static ImmutableArray<PlanStep> Spread(DateOnly today, DateOnly interview, IEnumerable<TopicLoad> topics)
    {
        var waiting = topics.Where(topic => !topic.New.IsEmpty).OrderBy(topic => topic.Strength).ToList();
        var days = StudyDays(today, interview);
        var total = waiting.Sum(topic => topic.New.Length);
        if (days == 0 || total == 0)
        {
            return [];
        }

        var perDay = Math.Max(Math.Min(MostNewADay, Ceiling(total, days)), Ceiling(waiting.Count, days));
        var chosen = Share(waiting, perDay * days);
        return Lay(today, days, chosen);
    }

    /// <summary>How many days, today among them, bring new questions.</summary>
    public static int StudyDays(DateOnly today, DateOnly interview)
    {
        var days = Math.Max(0, interview.DayNumber - today.DayNumber);
        return days <= 1 ? days : days - Math.Min(MostReviewDays, Ceiling(days, 5));
    }

    /// <summary>Takes one question of each topic in turn until the room is full, and gives them back topic by topic.</summary>
    private static List<(string Topic, QuestionId Question)> Share(List<TopicLoad> topics, int room)
    {
        var longest = topics.Max(topic => topic.New.Length);
        var taken = Enumerable.Range(0, longest)
            .SelectMany(turn => topics.Where(topic => turn < topic.New.Length).Select(topic => topic.Topic))
            .Take(room)
            .GroupBy(topic => topic)
            .ToDictionary(group => group.Key, group => group.Count());
        return [.. topics.SelectMany(topic => topic.New.Take(taken.GetValueOrDefault(topic.Topic)).Select(question => (topic.Topic, question)))];
    }

    /// <summary>Evenly over the days, in their order.</summary>
    private static ImmutableArray<PlanStep> Lay(DateOnly today, int days, List<(string Topic, QuestionId Question)> questions) =>
    [
        .. questions
            .Select((item, i) => (item.Topic, item.Question, Day: (int)((long)i * days / questions.Count)))
            .GroupBy(item => (item.Day, item.Topic))
            .Select(group => new PlanStep(today.AddDays(group.Key.Day), group.Key.Topic, [.. group.Select(item => item.Question)])),
    ];

    private static int Ceiling(int value, int by) => (value + by - 1) / by;
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Review;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Time;

namespace InterviewBot.Core.Practice.Progress;

/// <summary>
/// Where a person stands, worked out from all that they practised. Only questions and points that are in the content now
/// count; a pair in two languages is one question. Days are those of the calendar.
/// </summary>
public sealed record PersonProgress
{
    /// <summary>In the order of the content.</summary>
    public required ImmutableArray<TopicCoverage> Topics { get; init; }

    /// <summary>How many different questions were practised on each day that had any.</summary>
    public required FrozenDictionary<DateOnly, int> Days { get; init; }

    public required Streak Streak { get; init; }

    public required Retention Retention { get; init; }

    public required int QuestionsMet { get; init; }

    public required int Questions { get; init; }

    public required DateOnly Today { get; init; }

    public int PointsCovered => Topics.Sum(topic => topic.Covered);

    public int Points => Topics.Sum(topic => topic.Points);

    /// <param name="grades">Grades by hand count as practice of their day, too.</param>
    public static PersonProgress Of(
        IReadOnlyCollection<PracticeOutcome> outcomes, IReadOnlyCollection<ReviewEntry> grades, IReadOnlyCollection<ReviewCard> cards,
        QuestionCatalog catalog, LocalCalendar calendar, DateTimeOffset now)
    {
        var covered = outcomes.GroupBy(outcome => outcome.Question).ToDictionary(group => group.Key, group => group.SelectMany(outcome => outcome.Covered).ToHashSet());
        var pool = catalog.Pool(QuestionFilter.All, Language.Ko).Select(asked => asked.Question).ToList();
        var topics = catalog.Snapshot.Topics.Select(topic => topic.Id).Concat(pool.Select(question => question.Topic)).Distinct();
        var (days, today) = (DaysOf(outcomes, grades, calendar), calendar.DateOf(now));
        return new PersonProgress
        {
            Topics = [.. topics.Select(topic => TopicOf(topic, pool, covered)).Where(topic => topic.Points > 0)],
            Days = days,
            Streak = Streak.Of(days.Keys, today),
            Retention = Retention.Of([.. cards.Where(card => catalog.Find(card.Question, Language.Ko) is not null)], calendar, now),
            QuestionsMet = pool.Count(question => covered.ContainsKey(question.Id)),
            Questions = pool.Count,
            Today = today,
        };
    }

    private static TopicCoverage TopicOf(string topic, List<Question> pool, Dictionary<QuestionId, HashSet<string>> covered)
    {
        var questions = pool.Where(question => question.Topic == topic).ToList();
        var met = questions.Where(question => covered.ContainsKey(question.Id)).ToList();
        return new TopicCoverage(
            topic,
            met.Sum(question => question.Points.Count(point => covered[question.Id].Contains(point.Id))),
            met.Sum(question => question.Points.Length),
            questions.Sum(question => question.Points.Length));
    }

    private static FrozenDictionary<DateOnly, int> DaysOf(
        IReadOnlyCollection<PracticeOutcome> outcomes, IReadOnlyCollection<ReviewEntry> grades, LocalCalendar calendar) =>
        outcomes.Select(outcome => (outcome.Question, Day: calendar.DateOf(outcome.At)))
            .Concat(grades.Where(grade => grade.ByHand).Select(grade => (grade.Question, Day: calendar.DateOf(grade.At))))
            .Distinct()
            .CountBy(practice => practice.Day)
            .ToFrozenDictionary();
}

using System.Collections.Immutable;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Practice.Team;

/// <summary>
/// What a team practised in a week, without a name: a point is told only where two people missed it, a topic only where
/// three practised it, and the totals only of a week with three or more. So nobody is meant, and nobody finds
/// another's numbers by taking off their own. What left the content does not count.
/// </summary>
internal sealed record TeamWeek
{
    private const int FewestMissing = 2;
    private const int FewestPeople = 3;
    private const int MostPoints = 5;
    private const int MostTopics = 3;

    public required int People { get; init; }

    /// <summary>Whether their questions and points may be told, and not only how many people they were.</summary>
    public bool IsTold => People >= FewestPeople;

    public required int Questions { get; init; }

    public required int Points { get; init; }

    /// <summary>The most missed first.</summary>
    public required ImmutableArray<TeamMiss> Missed { get; init; }

    /// <summary>The weakest first; a topic of which everything was covered is not among them.</summary>
    public required ImmutableArray<TeamTopic> Weak { get; init; }

    /// <param name="outcomes">Of everybody in the week, the oldest first: the last one of a question is what counts.</param>
    public static TeamWeek Of(IReadOnlyCollection<PracticeOutcome> outcomes, QuestionCatalog catalog, Language language)
    {
        var last = outcomes.GroupBy(outcome => (outcome.Member.Id, outcome.Question)).Select(group => group.Last()).ToList();
        var known = PresentOutcomes.Of(last, catalog).Select(outcome => (Outcome: outcome, Asked: catalog.Find(outcome.Question, language)!)).ToList();
        return new TeamWeek
        {
            People = outcomes.Select(outcome => outcome.Member.Id).Distinct().Count(),
            Questions = known.Count,
            Points = known.Sum(item => item.Outcome.CoveredCount),
            Missed = MissedOf(known),
            Weak = WeakOf(known),
        };
    }

    private static ImmutableArray<TeamMiss> MissedOf(List<(PracticeOutcome Outcome, NumberedQuestion Asked)> practised) =>
    [
        .. practised
            .SelectMany(item => item.Asked.Question.Points
                .Where(point => item.Outcome.Points.Contains(point.Id) && !item.Outcome.Covered.Contains(point.Id))
                .Select(point => (item.Asked.Number, point.Id, point.Text)))
            .GroupBy(miss => (miss.Number, miss.Id))
            .Where(group => group.Count() >= FewestMissing)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Number)
            .Take(MostPoints)
            .Select(group => new TeamMiss(group.First().Text, group.Key.Number, group.Count())),
    ];

    private static ImmutableArray<TeamTopic> WeakOf(List<(PracticeOutcome Outcome, NumberedQuestion Asked)> practised) =>
    [
        .. practised.GroupBy(item => item.Asked.Question.Topic)
            .Where(topic => topic.Select(item => item.Outcome.Member.Id).Distinct().Count() >= FewestPeople)
            .Select(topic => new TeamTopic(topic.Key, topic.Sum(item => item.Outcome.CoveredCount), topic.Sum(item => item.Outcome.Points.Distinct().Count())))
            .Where(topic => topic.Covered < topic.Points)
            .OrderBy(topic => (double)topic.Covered / topic.Points).ThenBy(topic => topic.Topic, StringComparer.Ordinal)
            .Take(MostTopics),
    ];
}

using System.Collections.Immutable;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock.Cards;

/// <summary>What one person covered. Only their own ticks count; a round that they did not tick counts as nothing covered.</summary>
/// <param name="Answers">How many of their answers were written.</param>
/// <param name="Review">The numbers of the questions that go into their review: those ticked, the least covered first.</param>
internal sealed record MockScore(
    Participant Person, int Covered, int Total, int Answers, ImmutableArray<TopicScore> Topics, ImmutableArray<int> Review)
{
    /// <summary>Of everybody who was in a round, in the order of joining.</summary>
    public static ImmutableArray<MockScore> All(MockView view) =>
    [
        .. view.State.People.Where(person => Enumerable.Range(0, view.State.Played.Length).Any(round => view.State.WasIn(round, person)))
            .Select(person => Of(view, person)),
    ];

    private static MockScore Of(MockView view, Participant person)
    {
        var played = view.State.Played;
        var rounds = Enumerable.Range(0, played.Length)
            .Where(round => view.State.IsCounted(round, person) && view.Asked(round) is not null)
            .Select(round => (Round: played[round], Asked: view.Asked(round)!))
            .Select(item => (item.Asked, Covered: CoveredIn(item.Round, item.Asked, person), Total: item.Asked.Question.Points.Length, HasTicks: item.Round.Ticks.ContainsKey(person.Id)))
            .ToList();
        return new MockScore(
            person,
            rounds.Sum(item => item.Covered),
            rounds.Sum(item => item.Total),
            played.Count(round => round.Answers.ContainsKey(person.Id)),
            [.. rounds.GroupBy(item => item.Asked.Question.Topic).Select(topic => new TopicScore(
                view.Catalog.Snapshot.TopicName(topic.Key, view.Language), topic.Sum(item => item.Covered), topic.Sum(item => item.Total)))],
            [.. rounds.Where(item => item.HasTicks && item.Total > 0).OrderBy(item => (double)item.Covered / item.Total).Select(item => item.Asked.Number)]);
    }

    private static int CoveredIn(MockRound round, NumberedQuestion asked, Participant person) =>
        round.Ticks.TryGetValue(person.Id, out var ticks) ? asked.Question.Points.Count(point => ticks.Contains(point.Id)) : 0;
}

internal sealed record TopicScore(string Topic, int Covered, int Total);

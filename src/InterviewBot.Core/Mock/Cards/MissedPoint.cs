using System.Collections.Immutable;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock.Cards;

/// <summary>A point that some did not tick who ticked others of its question.</summary>
internal sealed record MissedPoint(string Text, NumberedQuestion Asked, int Times)
{
    private const int Most = 3;

    /// <summary>The points most missed in a session.</summary>
    public static ImmutableArray<MissedPoint> Top(MockView view) =>
    [
        .. Enumerable.Range(0, view.State.Played.Length)
            .SelectMany(round => view.Asked(round) is { } asked ? Of(view.State.Played[round], asked) : [])
            .Where(point => point.Times > 0)
            .OrderByDescending(point => point.Times)
            .Take(Most),
    ];

    private static IEnumerable<MissedPoint> Of(MockRound round, NumberedQuestion asked) => asked.Question.Points.Select(point =>
        new MissedPoint(point.Text, asked, round.Ticks.Values.Count(ticked => !ticked.Contains(point.Id))));
}

using System.Collections.Immutable;

namespace InterviewBot.Core.Practice.Charts;

/// <summary>One person's progress, ready to be drawn or told: every word is chosen, only places are left to find.</summary>
public sealed record ProgressChart
{
    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    public required ImmutableArray<ChartTile> Tiles { get; init; }

    public required ChartCalendar Calendar { get; init; }

    public required string ComingTitle { get; init; }

    /// <summary>Reviews due on each of the next days, today first.</summary>
    public required ImmutableArray<ChartColumn> Coming { get; init; }

    public required string TopicsTitle { get; init; }

    /// <summary>What the three parts of a topic's bar are called: covered, practised, left.</summary>
    public required (string Covered, string Met, string Left) Legend { get; init; }

    public required ImmutableArray<ChartBar> Topics { get; init; }
}

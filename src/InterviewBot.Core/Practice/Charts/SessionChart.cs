using System.Collections.Immutable;

namespace InterviewBot.Core.Practice.Charts;

/// <summary>What each person of a mock interview covered, by topic.</summary>
public sealed record SessionChart
{
    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    /// <summary>In the order of joining: a session has no ranks.</summary>
    public required ImmutableArray<SessionRow> People { get; init; }
}

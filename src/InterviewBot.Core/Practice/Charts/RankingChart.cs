using System.Collections.Immutable;

namespace InterviewBot.Core.Practice.Charts;

/// <summary>People in the order of what they covered.</summary>
public sealed record RankingChart
{
    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    /// <summary>The best first; empty where nobody takes part, or nobody of them practised yet.</summary>
    public required ImmutableArray<RankingRow> Rows { get; init; }

    /// <summary>Below the rows: how many more there are, or why there is nobody yet; empty where nothing is to be said.</summary>
    public required string Note { get; init; }
}

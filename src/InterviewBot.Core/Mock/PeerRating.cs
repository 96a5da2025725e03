using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace InterviewBot.Core.Mock;

/// <summary>What one person thinks of another's answer. Only the one it is about sees it; all others see averages at most.</summary>
/// <param name="From">The member who rates.</param>
/// <param name="To">The candidate.</param>
public sealed record PeerRating(string From, string To)
{
    public const int Lowest = 1;
    public const int Highest = 5;
    public const int LongestRemark = 300;

    public static readonly ImmutableArray<RatingCriterion> Criteria = [.. Enum.GetValues<RatingCriterion>()];

    /// <summary>One grade at a time, so some may be missing.</summary>
    public ImmutableDictionary<RatingCriterion, int> Grades { get; init; } = ImmutableDictionary<RatingCriterion, int>.Empty;

    /// <summary>A line to the candidate.</summary>
    public string? Remark { get; init; }

    [JsonIgnore]
    public bool IsComplete => Grades.Count == Criteria.Length;
}

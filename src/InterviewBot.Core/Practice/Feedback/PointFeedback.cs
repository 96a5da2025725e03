using System.Collections.Immutable;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>What was found of one point in an answer.</summary>
public sealed record PointFeedback
{
    public required AnswerPoint Point { get; init; }

    public required PointVerdict Verdict { get; init; }

    /// <summary>How sure the verdict is, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>The words of the answer that show the point, as they stand there; empty where it is missing.</summary>
    public required string Evidence { get; init; }

    /// <summary>What the answer does not say of the point: a term of each group, else words of its text. Empty where it is covered.</summary>
    public required ImmutableArray<string> Missing { get; init; }

    /// <summary>A nudge towards what is missing that does not give the point's text away; empty where it is covered.</summary>
    public required string Hint { get; init; }

    public bool IsCovered => Verdict == PointVerdict.Covered;
}

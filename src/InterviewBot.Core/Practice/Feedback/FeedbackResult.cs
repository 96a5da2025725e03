using System.Collections.Immutable;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>What an answer covers of its question's points, in the question's order.</summary>
/// <param name="Question">In the language that was asked for, where it has that.</param>
public sealed record FeedbackResult(Question Question, AnswerForm Form, ImmutableArray<PointFeedback> Points)
{
    public ImmutableArray<string> Covered => [.. Points.Where(point => point.IsCovered).Select(point => point.Point.Id)];

    /// <summary>The share of the points that are covered, 0 to 1; 0 where the question has none.</summary>
    public double Coverage => Points.IsEmpty ? 0 : (double)Covered.Length / Points.Length;
}

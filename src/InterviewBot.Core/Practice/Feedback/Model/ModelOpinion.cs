using System.Collections.Immutable;

namespace InterviewBot.Core.Practice.Feedback.Model;

/// <summary>What a language model said of an answer, after everything that it may not say was taken out.</summary>
/// <param name="Covered">Ids of points of the question; null where it gave no opinion.</param>
/// <param name="FollowUps">Questions that it would ask next.</param>
internal sealed record ModelOpinion(ImmutableArray<string>? Covered, ImmutableArray<string> FollowUps);

using System.Collections.Immutable;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>A question's points as the matcher knows them, and the words that an answer to it may have mistyped.</summary>
internal sealed record QuestionProfile(ImmutableArray<PointProfile> Points, Focus Focus);

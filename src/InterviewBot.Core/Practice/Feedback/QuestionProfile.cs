using System.Collections.Frozen;
using System.Collections.Immutable;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>A question's points as the matcher knows them.</summary>
/// <param name="Asked">The concepts of the question's own words: repeating them shows nothing.</param>
internal sealed record QuestionProfile(ImmutableArray<PointProfile> Points, FrozenSet<int> Asked, Focus Focus);

using System.Collections.Immutable;

namespace InterviewBot.Core.Content;

/// <summary>A question that an interviewer asks after the first answer, with what its answer should say.</summary>
public sealed record FollowUp(string Text, ImmutableArray<string> Points);

using System.Collections.Immutable;

namespace InterviewBot.Core.Content.Loading;

/// <summary>The outcome of a reload that found something changed.</summary>
internal sealed record Reload(ContentSnapshot Snapshot, ImmutableArray<FileChange> Changes);

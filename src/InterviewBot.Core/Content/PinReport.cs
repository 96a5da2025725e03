using System.Collections.Immutable;

namespace InterviewBot.Core.Content;

/// <summary>What pinning did, or would do, and which files it left alone because of an error.</summary>
public sealed record PinReport(ImmutableArray<PinnedId> Pinned, ImmutableArray<Diagnostic> Problems);

using System.Collections.Immutable;

namespace InterviewBot.Core.Content.Loading;

/// <summary>One configured folder: its Markdown files in a fixed order, and what of it could not be read.</summary>
internal sealed record ContentFolder(ImmutableArray<ContentFile> Files, ImmutableArray<Diagnostic> Diagnostics);

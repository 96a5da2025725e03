namespace InterviewBot.Core.Commands;

/// <summary>A command in the index.</summary>
/// <param name="NameParts">The words of its name behind <c>docker</c>.</param>
/// <param name="Familiarity">From 0 to 1: commands with many examples and flags are the ones that people ask about.</param>
internal sealed record IndexedDocument(IndexedCommand Command, NamePart[] NameParts, float Familiarity);

internal sealed record NamePart(int[] Concepts, float Rarity);

/// <summary>That a concept occurs in a document, and in how telling a place (0 to 1).</summary>
internal readonly record struct Posting(int Document, float Weight);

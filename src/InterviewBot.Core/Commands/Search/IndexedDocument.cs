using InterviewBot.Core.Content;

namespace InterviewBot.Core.Commands.Search;

/// <summary>A command in the index.</summary>
/// <param name="Names">The words of its name and of each alias, behind <c>docker</c>.</param>
/// <param name="Family">Concepts of which one has to be asked for, for the command to count fully; none for everyday families.</param>
/// <param name="Home">Concepts of the things that it works on, where it has such: container, image, compose.</param>
/// <param name="Prior">From 0 to 1: how often people meet it.</param>
internal sealed record IndexedDocument(IndexedCommand Command, NamePart[][] Names, int[] Family, int[] Home, float Prior)
{
    public bool IsInstruction { get; } = Command.Name.StartsWith(DockerfileInstructions.Prefix, StringComparison.Ordinal);
}

internal sealed record NamePart(int[] Concepts, float Rarity);

/// <summary>That a concept occurs in a document, and in how telling a place (0 to 1).</summary>
internal readonly record struct Posting(int Document, float Weight);

/// <summary>Something that people want to do, and the commands that do it. It follows the commands in the index.</summary>
/// <param name="Weight">How much its words tell together.</param>
internal sealed record TaskPhrase(int[] Documents, float Weight);

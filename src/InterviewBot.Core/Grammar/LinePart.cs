using System.Collections.Immutable;

namespace InterviewBot.Core.Grammar;

/// <summary>A part of a line, in the order in which it was typed.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="Start">Where it starts in the line.</param>
public sealed record LinePart(string Text, int Start, PartRole Role)
{
    /// <summary>The text without its quotes.</summary>
    public required string Value { get; init; }

    /// <summary>The command that the part belongs to; null outside of docker's commands.</summary>
    public GrammarCommand? Command { get; init; }

    /// <summary>The flags that are meant; several where short ones stand together. For a value, the flag that takes it.</summary>
    public ImmutableArray<GrammarFlag> Flags { get; init; } = [];

    /// <summary>The place of an argument as help names it: <c>IMAGE</c>, <c>CONTAINER</c>.</summary>
    public string Slot { get; init; } = "";

    /// <summary>What was probably meant instead; null where nothing known is near.</summary>
    public string? Nearest { get; init; }

    public int End => Start + Text.Length;
}

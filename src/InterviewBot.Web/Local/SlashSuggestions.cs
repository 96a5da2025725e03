using System.Collections.Immutable;

namespace InterviewBot.Web.Local;

/// <summary>What may come next in a half-typed command.</summary>
/// <param name="Runnable">Whether the line can be sent as it is; else Enter takes the first item.</param>
public sealed record SlashSuggestions(ImmutableArray<SlashItem> Items, bool Runnable)
{
    public static SlashSuggestions None { get; } = new([], true);
}

/// <param name="Insert">Replaces the text from <paramref name="Start"/> to the caret.</param>
public sealed record SlashItem(string Label, string Detail, string Insert, int Start);

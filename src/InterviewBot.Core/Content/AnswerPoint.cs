using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Content;

/// <summary>One thing that a good answer says.</summary>
public sealed record AnswerPoint
{
    /// <summary>Unique within its question; shared by the Korean and the English version.</summary>
    public required string Id { get; init; }

    /// <summary>The point as plain text, without Markdown's marks.</summary>
    public required string Text { get; init; }

    /// <summary>The same with its bold, code and links.</summary>
    public required ImmutableArray<Inline> Rich { get; init; }

    /// <summary>What shows that an answer covers the point: all groups are needed, any one word of a group will do.</summary>
    public ImmutableArray<ImmutableArray<string>> Terms { get; init; } = [];
}

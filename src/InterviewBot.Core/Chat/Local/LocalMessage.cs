using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Chat.Local;

/// <summary>A message as it stands in a channel: a person's text, or a card of the bot.</summary>
public sealed record LocalMessage
{
    public required string Id { get; init; }

    public required string Channel { get; init; }

    /// <summary>Grows with every message: the order to show them in.</summary>
    public required long Order { get; init; }

    /// <summary>The number of the last change to it.</summary>
    public required long Change { get; init; }

    /// <summary>Null for the bot.</summary>
    public LocalPerson? Author { get; init; }

    /// <summary>The id of the only person who sees it; null for all.</summary>
    public string? Audience { get; init; }

    public string? Text { get; init; }

    public Card? Card { get; init; }

    /// <summary>What the bot answers to: who did it, and the command or the button.</summary>
    public LocalCause? Cause { get; init; }

    public required DateTimeOffset PostedAt { get; init; }

    public DateTimeOffset? EditedAt { get; init; }

    public LocalThread? Thread { get; init; }

    public bool Dismissed { get; init; }

    public MessageRef Ref => new(LocalChannel.Ref(Channel), Id);

    public bool IsFor(string personId) => Audience is null || Audience == personId;
}

public sealed record LocalCause(LocalPerson Person, string Text);

/// <summary>The thread that hangs from a message.</summary>
public sealed record LocalThread(string Id, string Title, int Messages);

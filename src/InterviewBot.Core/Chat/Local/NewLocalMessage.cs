using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Chat.Local;

/// <summary>A message to add. Either a person's text or a card of the bot.</summary>
public sealed record NewLocalMessage
{
    public required string Id { get; init; }

    public required string Channel { get; init; }

    public required DateTimeOffset PostedAt { get; init; }

    public LocalPerson? Author { get; init; }

    public string? Audience { get; init; }

    public string? Text { get; init; }

    public Card? Card { get; init; }

    public LocalCause? Cause { get; init; }

    /// <summary>The same for each try of one logical message; unique in its channel.</summary>
    public string? IdempotencyKey { get; init; }
}

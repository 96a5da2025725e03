using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Chat;

/// <summary>
/// A platform, as far as the bot speaks of its own accord: daily posts and sessions. Replies to events go back through
/// the platform's own conversation. Implementations are safe for concurrent use and never throw for an expected outcome.
/// </summary>
public interface IChatPlatform
{
    /// <summary>The name in <see cref="ChannelRef.Platform"/>.</summary>
    string Name { get; }

    /// <summary>Whether a post carries its buttons from the start, so that no edit is needed to add them.</summary>
    bool PostsWithButtons => false;

    /// <summary>Posts a message. With the same key within the platform's window it returns the first message again.</summary>
    Task<PostResult> PostAsync(ChannelRef channel, Card card, PostOptions options, CancellationToken cancellationToken);

    /// <summary>Replaces a message's content, buttons included.</summary>
    Task<PostResult> EditAsync(MessageRef message, Card card, CancellationToken cancellationToken);

    /// <summary>The same for a message that may mention a role: the mention stays where it was, and calls nobody again.</summary>
    Task<PostResult> EditAsync(MessageRef message, Card card, string? mentionRole, CancellationToken cancellationToken) =>
        EditAsync(message, card, cancellationToken);

    /// <summary>Starts a thread at a message; returns the one that is there already.</summary>
    Task<ThreadResult> StartThreadAsync(MessageRef message, string title, CancellationToken cancellationToken);

    /// <summary>Looks for a message that was posted with this key, to settle a post whose outcome was lost.</summary>
    Task<PostSearch> FindPostAsync(ChannelRef channel, string idempotencyKey, DateTimeOffset since, CancellationToken cancellationToken);

    /// <summary>Tells one person something that is for them alone, as well as the platform can; a failure is logged, not told.</summary>
    /// <param name="workspace">Any channel of the workspace that it is about.</param>
    Task TellAsync(ChannelRef workspace, string memberId, Card card, CancellationToken cancellationToken);
}

/// <param name="IdempotencyKey">The same for each try of one logical message.</param>
/// <param name="MentionRole">The one role that this message may mention, by the platform's id.</param>
public sealed record PostOptions(string IdempotencyKey, string? MentionRole = null);

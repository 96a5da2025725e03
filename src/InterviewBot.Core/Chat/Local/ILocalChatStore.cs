using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Chat.Local;

/// <summary>
/// Where the local chat keeps its channels, people and messages. Every change has a number that grows by one, so that
/// whoever watches (in this process or another) asks for what came after the last number seen.
/// </summary>
public interface ILocalChatStore
{
    /// <summary>Channels and threads, oldest first.</summary>
    Task<ImmutableArray<LocalChannel>> ChannelsAsync(CancellationToken cancellationToken);

    /// <summary>Adds a channel, or a thread at its message.</summary>
    /// <returns>The one that is there already, by id or by parent message, else the new one.</returns>
    Task<LocalChannel> AddChannelAsync(LocalChannel channel, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Adds a message; with a key that the channel has seen, the first message comes back and nothing is added.</summary>
    /// <returns>Null where the channel does not exist.</returns>
    Task<LocalMessage?> AddMessageAsync(NewLocalMessage message, CancellationToken cancellationToken);

    /// <summary>Replaces the card of a message of the bot.</summary>
    /// <returns>Null where there is no such message.</returns>
    Task<LocalMessage?> EditMessageAsync(string messageId, Card card, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Takes a private message out of its reader's sight.</summary>
    Task DismissAsync(string messageId, string audience, CancellationToken cancellationToken);

    Task<LocalMessage?> FindMessageAsync(string messageId, CancellationToken cancellationToken);

    Task<LocalMessage?> FindMessageByKeyAsync(string channel, string idempotencyKey, CancellationToken cancellationToken);

    /// <summary>The newest messages that this person may see, oldest first.</summary>
    /// <param name="before">Only messages with a smaller <see cref="LocalMessage.Order"/>; null for the newest.</param>
    Task<ImmutableArray<LocalMessage>> HistoryAsync(
        string channel, string personId, long? before, int limit, CancellationToken cancellationToken);

    Task<long> LastChangeAsync(CancellationToken cancellationToken);

    /// <summary>Messages that were added or changed after a change, in the order of their changes; private ones of all.</summary>
    Task<LocalChanges> ChangesAfterAsync(long change, int limit, CancellationToken cancellationToken);
}

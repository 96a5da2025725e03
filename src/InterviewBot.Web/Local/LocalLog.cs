using InterviewBot.Core;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Web.Local;

/// <summary>Writes messages and tells those who watch.</summary>
internal sealed class LocalLog(ILocalChatStore store, LocalFeed feed, IIdSource ids, TimeProvider clock)
{
    public string NextId() => ids.Next();

    /// <returns>Null where the channel does not exist.</returns>
    public async Task<LocalMessage?> AddAsync(Func<NewLocalMessage, NewLocalMessage> write, string channel, CancellationToken cancellationToken)
    {
        var blank = new NewLocalMessage { Id = ids.Next(), Channel = channel, PostedAt = clock.GetUtcNow() };
        var message = await store.AddMessageAsync(write(blank), cancellationToken);
        feed.Ring();
        return message;
    }

    /// <returns>Null where there is no such message.</returns>
    public async Task<LocalMessage?> EditAsync(string messageId, Card card, CancellationToken cancellationToken)
    {
        var message = await store.EditMessageAsync(messageId, card, clock.GetUtcNow(), cancellationToken);
        feed.Ring();
        return message;
    }

    public async Task DismissAsync(string messageId, string audience, CancellationToken cancellationToken)
    {
        await store.DismissAsync(messageId, audience, cancellationToken);
        feed.Ring();
    }

    public async Task<LocalChannel> AddChannelAsync(LocalChannel channel, CancellationToken cancellationToken)
    {
        var there = await store.AddChannelAsync(channel, clock.GetUtcNow(), cancellationToken);
        feed.Ring();
        return there;
    }
}

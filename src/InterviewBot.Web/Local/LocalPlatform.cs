using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Web.Local;

/// <summary>The bot's own voice in the local chat.</summary>
internal sealed class LocalPlatform(LocalLog log, ILocalChatStore store) : IChatPlatform
{
    private const int LongestTitle = 100;

    public string Name => LocalChannel.Platform;

    public async Task<PostResult> PostAsync(ChannelRef channel, Card card, PostOptions options, CancellationToken cancellationToken)
    {
        // There are no roles here, so nobody is mentioned.
        var message = await log.AddAsync(
            blank => blank with { Card = card, IdempotencyKey = options.IdempotencyKey }, channel.Channel, cancellationToken);
        return message is null ? new PostResult.Refused("unknown channel") : new PostResult.Sent(message.Ref);
    }

    public async Task<PostResult> EditAsync(MessageRef message, Card card, CancellationToken cancellationToken) =>
        await log.EditAsync(message.MessageId, card, cancellationToken) is { } edited
            ? new PostResult.Sent(edited.Ref)
            : new PostResult.Refused("unknown message");

    public async Task<ThreadResult> StartThreadAsync(MessageRef message, string title, CancellationToken cancellationToken)
    {
        var parent = await store.FindMessageAsync(message.MessageId, cancellationToken);
        if (parent is null or { Audience: not null })
        {
            return new ThreadResult.Refused("unknown message");
        }

        var thread = new LocalChannel(LocalChannel.ThreadPrefix + log.NextId(), Shorten(title))
        {
            // A thread within a thread hangs from the channel, as elsewhere.
            ParentChannel = await ChannelAboveAsync(parent.Channel, cancellationToken),
            ParentMessage = parent.Id,
        };
        var started = await log.AddChannelAsync(thread, cancellationToken);
        return new ThreadResult.Started(LocalChannel.Ref(started.Id));
    }

    public async Task<PostSearch> FindPostAsync(
        ChannelRef channel, string idempotencyKey, DateTimeOffset since, CancellationToken cancellationToken) =>
        await store.FindMessageByKeyAsync(channel.Channel, idempotencyKey, cancellationToken) is { } found
            ? new PostSearch.Found(found.Ref)
            : new PostSearch.NotThere();

    public async Task TellAsync(ChannelRef workspace, string memberId, Card card, CancellationToken cancellationToken) =>
        await log.AddAsync(blank => blank with { Card = card, Audience = memberId }, workspace.Channel, cancellationToken);

    private async Task<string> ChannelAboveAsync(string channel, CancellationToken cancellationToken) =>
        (await store.ChannelsAsync(cancellationToken)).FirstOrDefault(known => known.Id == channel)?.ParentChannel ?? channel;

    private static string Shorten(string title) => title.Length <= LongestTitle ? title : title[..(LongestTitle - 1)] + "…";
}

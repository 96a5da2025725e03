using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Discord.Payloads;
using InterviewBot.Discord.Rendering;
using InterviewBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Discord;

/// <summary>What the bot says on Discord of its own accord.</summary>
internal sealed partial class DiscordPlatform(DiscordApi api, ILogger<DiscordPlatform> logger) : IChatPlatform
{
    public const string PlatformName = "discord";

    /// <summary>Stands for a message that was sent and is gone: every step on it is refused, which ends it.</summary>
    private const string DeletedMessage = "0";

    /// <summary>The workspace of direct messages is their channel: no language or schedule of one reaches another.</summary>
    public static string WorkspaceOf(string? guild, string channel) => guild ?? channel;

    public string Name => PlatformName;

    public bool PostsWithButtons => true;

    public async Task<PostResult> PostAsync(ChannelRef channel, Card card, PostOptions options, CancellationToken cancellationToken)
    {
        var parts = DiscordMessages.Render(card);
        PostResult? last = null;
        for (var i = 0; i < parts.Length; i++)
        {
            var final = i == parts.Length - 1;
            var body = i == 0 && options.MentionRole is { } role ? Mentioning(parts[i], role) : parts[i];
            // Each part is a message of its own, and so is its nonce; the last, with the buttons, has the key's.
            var nonce = DiscordApi.Nonce(final ? options.IdempotencyKey : $"{options.IdempotencyKey}/{i}");
            var result = await api.CreateMessageAsync(channel.Channel, body, final ? DiscordFiles.Of(card) : [], nonce, cancellationToken);
            last = result is RestResult.Refused { Code: DiscordErrorCode.UnknownMessage }
                // The nonce found the message, and somebody has deleted it since: it was sent, and is not sent again.
                ? new PostResult.Sent(new MessageRef(channel, DeletedMessage))
                : Read(result, channel);
            if (last is not PostResult.Sent)
            {
                return last;
            }
        }

        return last!;
    }

    public Task<PostResult> EditAsync(MessageRef message, Card card, CancellationToken cancellationToken) => EditAsync(message, card, mentionRole: null, cancellationToken);

    public async Task<PostResult> EditAsync(MessageRef message, Card card, string? mentionRole, CancellationToken cancellationToken)
    {
        var edit = DiscordMessages.RenderEdit(card);
        var body = mentionRole is null ? edit
            // Beside an embed the mention is all of the message's own text, and what is not sent stays.
            : edit.Content is "" ? edit with { Content = null }
            : Mentioning(edit, mentionRole);
        return Read(await api.EditMessageAsync(message.Channel.Channel, message.MessageId, body, DiscordFiles.Of(card), cancellationToken), message.Channel);
    }

    public async Task<ThreadResult> StartThreadAsync(MessageRef message, string title, CancellationToken cancellationToken)
    {
        var result = await api.StartThreadAsync(message.Channel.Channel, message.MessageId, DiscordLimits.Cut(title, DiscordLimits.ThreadName), cancellationToken);
        // A message's thread has the message's id.
        var thread = message.Channel with { Channel = message.MessageId };
        return result.Match<ThreadResult>(
            _ => new ThreadResult.Started(thread),
            refused => refused.Code switch
            {
                DiscordErrorCode.ThreadExists => new ThreadResult.Started(thread),
                DiscordErrorCode.TooManyThreads => new ThreadResult.NotSupported(),
                _ => new ThreadResult.Refused(Explain(refused, "Create Public Threads")),
            },
            lost => new ThreadResult.NotNow(lost.Reason, TimeSpan.FromSeconds(5)),
            notNow => new ThreadResult.NotNow(notNow.Reason, notNow.RetryAfter));
    }

    public async Task<PostSearch> FindPostAsync(ChannelRef channel, string idempotencyKey, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var result = await api.ListMessagesAsync(channel.Channel, Snowflake.At(since), cancellationToken);
        if (DiscordApi.Read(result, DiscordJson.Default.MessageInfoArray) is { } messages)
        {
            var nonce = DiscordApi.Nonce(idempotencyKey);
            return messages.FirstOrDefault(message => message.Nonce == nonce || Carries(message.Components, idempotencyKey)) is { } found
                ? new PostSearch.Found(new MessageRef(channel, found.Id))
                : new PostSearch.NotThere();
        }

        // What may not be read cannot be settled by waiting: the post itself will be refused or, by its nonce, found.
        return result is RestResult.Refused ? new PostSearch.NotThere() : new PostSearch.Unreadable("Discord cannot be read");
    }

    public async Task TellAsync(ChannelRef workspace, string memberId, Card card, CancellationToken cancellationToken)
    {
        var opened = await api.OpenDirectChannelAsync(memberId, cancellationToken);
        if (DiscordApi.Read(opened, DiscordJson.Default.ChannelInfo) is { } direct)
        {
            var nonce = DiscordApi.Nonce($"tell/{direct.Id}/{Rich.PlainText(card.Body)}");
            if (await api.CreateMessageAsync(direct.Id, DiscordMessages.Render(card)[^1], DiscordFiles.Of(card), nonce, cancellationToken) is RestResult.Ok)
            {
                return;
            }
        }

        LogNotTold();
    }

    /// <summary>Every button of a delivery carries its id, which is the key.</summary>
    private static bool Carries(SentComponent[]? components, string key) => components is not null && components.Any(component =>
        (component.CustomId?.Contains(key, StringComparison.Ordinal) ?? false) || Carries(component.Components, key));

    private static MessageBody Mentioning(MessageBody body, string role) => body with
    {
        Content = body.Content is null ? $"<@&{role}>" : $"<@&{role}>\n{body.Content}",
        AllowedMentions = new AllowedMentions([]) { Roles = [role] },
    };

    private static PostResult Read(RestResult result, ChannelRef channel) => result.Match<PostResult>(
        ok => DiscordApi.Read(ok, DiscordJson.Default.MessageInfo) is { } message
            ? new PostResult.Sent(new MessageRef(channel, message.Id))
            : new PostResult.Unknown("unreadable answer"),
        refused => refused is { Code: DiscordErrorCode.ThreadArchived } or { Status: 408 }
            ? new PostResult.NotNow("thread archived", TimeSpan.FromMinutes(1))
            : new PostResult.Refused(Explain(refused, "Send Messages")),
        lost => new PostResult.Unknown(lost.Reason),
        notNow => new PostResult.NotNow(notNow.Reason, notNow.RetryAfter));

    private static string Explain(RestResult.Refused refused, string permission) => refused.Code switch
    {
        DiscordErrorCode.UnknownChannel => "unknown channel",
        DiscordErrorCode.UnknownGuild => "unknown server",
        DiscordErrorCode.UnknownMessage => "unknown message",
        DiscordErrorCode.MissingAccess => "missing permission: View Channels",
        DiscordErrorCode.MissingPermissions => $"missing permission: {permission}",
        DiscordErrorCode.AutoModeration => "blocked by the server's AutoMod",
        _ => $"refused by Discord ({refused.Status}, code {refused.Code})",
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "An admin could not be told by direct message that a schedule is suspended; /status tells it.")]
    private partial void LogNotTold();
}

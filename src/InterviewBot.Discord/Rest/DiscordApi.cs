using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Discord.Payloads;

namespace InterviewBot.Discord.Rest;

/// <summary>The endpoints that are used, each with its route for the limits.</summary>
internal sealed class DiscordApi(RestClient rest)
{
    /// <summary>Minutes without a word after which a thread leaves the list: a day.</summary>
    private const int ThreadArchive = 1440;

    public bool TokenRefused => rest.TokenRefused;

    public Task<ApiAnswer<GatewayBot>> GatewayAsync(CancellationToken cancellationToken) =>
        AskAsync("gateway/bot", DiscordJson.Default.GatewayBot, cancellationToken);

    public Task<ApiAnswer<ApplicationInfo>> ApplicationAsync(CancellationToken cancellationToken) =>
        AskAsync("applications/@me", DiscordJson.Default.ApplicationInfo, cancellationToken);

    /// <param name="nonce">At most 25 characters; the same one within some minutes returns the first message again.</param>
    public Task<RestResult> CreateMessageAsync(string channel, MessageBody message, ImmutableArray<CardFile> files, string nonce, CancellationToken cancellationToken) =>
        rest.SendAsync(
            new RestCall(HttpMethod.Post, $"channels/{channel}/messages", "POST channels/:id/messages", channel)
            {
                Json = Write(message with { Nonce = nonce, EnforceNonce = true }, DiscordJson.Wire.MessageBody),
                Files = files,
                MayRepeat = true,
            },
            cancellationToken);

    public Task<RestResult> EditMessageAsync(string channel, string message, MessageBody body, ImmutableArray<CardFile> files, CancellationToken cancellationToken) =>
        rest.SendAsync(
            new RestCall(HttpMethod.Patch, $"channels/{channel}/messages/{message}", "PATCH channels/:id/messages/:id", channel)
            {
                Json = Write(body, DiscordJson.Wire.MessageBody),
                Files = files,
                MayRepeat = true,
            },
            cancellationToken);

    /// <summary>At most 100 messages after the given id, in no order that may be relied on.</summary>
    public Task<RestResult> ListMessagesAsync(string channel, ulong after, CancellationToken cancellationToken) => rest.SendAsync(
        new RestCall(HttpMethod.Get, $"channels/{channel}/messages?limit=100&after={after}", "GET channels/:id/messages", channel) { MayRepeat = true },
        cancellationToken);

    public Task<RestResult> StartThreadAsync(string channel, string message, string name, CancellationToken cancellationToken) => rest.SendAsync(
        new RestCall(HttpMethod.Post, $"channels/{channel}/messages/{message}/threads", "POST channels/:id/messages/:id/threads", channel)
        {
            Json = Write(new ThreadBody(name, ThreadArchive), DiscordJson.Wire.ThreadBody),
            // A message has one thread: asking again is answered with 160004, which says the same.
            MayRepeat = true,
        },
        cancellationToken);

    public Task<RestResult> OpenDirectChannelAsync(string user, CancellationToken cancellationToken) => rest.SendAsync(
        new RestCall(HttpMethod.Post, "users/@me/channels", "POST users/@me/channels", "")
        {
            Json = Write(new DirectChannelBody(user), DiscordJson.Wire.DirectChannelBody),
            MayRepeat = true,
        },
        cancellationToken);

    /// <param name="guild">Null registers for every guild.</param>
    public Task<RestResult> PutCommandsAsync(string application, string? guild, CommandBody[] commands, CancellationToken cancellationToken) => rest.SendAsync(
        new RestCall(
            HttpMethod.Put,
            guild is null ? $"applications/{application}/commands" : $"applications/{application}/guilds/{guild}/commands",
            guild is null ? "PUT applications/:id/commands" : "PUT applications/:id/guilds/:id/commands",
            guild ?? "")
        {
            Json = Write(commands, DiscordJson.Wire.CommandBodyArray),
            MayRepeat = true,
        },
        cancellationToken);

    public Task<RestResult> FollowUpAsync(string application, string token, MessageBody message, ImmutableArray<CardFile> files, CancellationToken cancellationToken) =>
        WebhookAsync(HttpMethod.Post, application, token, "", message, files, cancellationToken);

    /// <summary>Changes the first answer: a deferral becomes the message.</summary>
    public Task<RestResult> EditOriginalAsync(string application, string token, MessageBody message, ImmutableArray<CardFile> files, CancellationToken cancellationToken) =>
        WebhookAsync(HttpMethod.Patch, application, token, "/messages/@original", message, files, cancellationToken);

    public Task<RestResult> DeleteOriginalAsync(string application, string token, CancellationToken cancellationToken) =>
        WebhookAsync(HttpMethod.Delete, application, token, "/messages/@original", null, [], cancellationToken);

    public Task<RestResult> FindOriginalAsync(string application, string token, CancellationToken cancellationToken) =>
        WebhookAsync(HttpMethod.Get, application, token, "/messages/@original", null, [], cancellationToken);

    /// <summary>The same words are the same nonce: base64url of a hash, 22 of the 25 characters there are.</summary>
    public static string Nonce(string key) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..22].Replace('+', '-').Replace('/', '_');

    private Task<RestResult> WebhookAsync(
        HttpMethod method, string application, string token, string tail, MessageBody? message, ImmutableArray<CardFile> files, CancellationToken cancellationToken) =>
        rest.SendAsync(
            new RestCall(method, $"webhooks/{application}/{token}{tail}", $"{method} webhooks/:id/:token{tail}", token)
            {
                Json = message is null ? null : Write(message, DiscordJson.Wire.MessageBody),
                Files = files,
                // A follow-up has no nonce: twice sent is twice shown.
                MayRepeat = method != HttpMethod.Post,
                AsBot = false,
            },
            cancellationToken);

    private async Task<ApiAnswer<T>> AskAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken cancellationToken) where T : class
    {
        var result = await rest.SendAsync(new RestCall(HttpMethod.Get, path, "GET " + path, "") { MayRepeat = true }, cancellationToken);
        return rest.TokenRefused ? new ApiAnswer<T>(null, DiscordProblems.WrongToken) : new ApiAnswer<T>(Read(result, type), null);
    }

    public static T? Read<T>(RestResult result, JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return result is RestResult.Ok ok ? JsonSerializer.Deserialize(ok.Body, type) : null;
        }
        catch (JsonException)
        {
            // Not Discord's words: the same as no answer.
            return null;
        }
    }

    private static byte[] Write<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(value, type);
}

using System.Text.Json.Nodes;
using InterviewBot.FakeDiscord.Checks;

namespace InterviewBot.FakeDiscord;

/// <summary>What each endpoint does with a request that got that far.</summary>
internal sealed class RestApi(
    FakeDiscordOptions options, World world, Gateway gateway, Interactions interactions, Violations violations, TimeProvider clock, Func<string> address)
{
    private const ulong ViewChannel = 1UL << 10;
    private const ulong SendMessages = 1UL << 11;
    private const ulong CreateThreads = 1UL << 35;
    private const ulong SendInThreads = 1UL << 38;

    private static readonly TimeSpan NonceWindow = TimeSpan.FromMinutes(5);

    /// <param name="path">The parts below <c>/api/v10/</c>.</param>
    public RestAnswer Handle(string method, string[] path, string query, JsonNode? body, IReadOnlyList<string> files) => (method, path) switch
    {
        ("GET", ["gateway", "bot"]) => Gateway(),
        ("GET", ["applications", "@me"]) => new(200, new JsonObject
        {
            ["id"] = options.ApplicationId,
            ["name"] = options.ApplicationName,
            ["verify_key"] = interactions.PublicKey,
            ["flags"] = 0,
        }),
        ("GET", ["users", "@me"]) => new(200, Me()),
        ("PUT", ["applications", var app, "commands"]) => Commands(app, "global", body),
        ("PUT", ["applications", var app, "guilds", var guild, "commands"]) => Commands(app, guild, body),
        ("GET", ["applications", _, "commands"]) => new(200, Registered("global")),
        ("POST", ["channels", var channel, "messages"]) => Post(channel, body as JsonObject ?? [], files),
        ("GET", ["channels", var channel, "messages"]) => List(channel, query),
        ("PATCH", ["channels", var channel, "messages", var message]) => Edit(channel, message, body as JsonObject ?? [], files),
        ("DELETE", ["channels", var channel, "messages", var message]) => Delete(channel, message),
        ("POST", ["channels", var channel, "messages", var message, "threads"]) => Thread(channel, message, body as JsonObject ?? []),
        ("GET", ["channels", var channel]) => world.Find(channel) is { } found ? new(200, ChannelJson(found)) : RestAnswer.Error(404, 10003, "Unknown Channel"),
        ("POST", ["users", "@me", "channels"]) => new(200, ChannelJson(world.DirectWith((string?)body?["recipient_id"] ?? "0"))),
        ("POST", ["webhooks", var app, var token]) => FollowUp(app, token, body as JsonObject ?? [], files),
        (_, ["webhooks", var app, var token, "messages", var message]) => Webhook(method, app, token, message, body as JsonObject ?? [], files),
        _ => Unknown(method, path),
    };

    private RestAnswer Gateway() => new(200, new JsonObject
    {
        ["url"] = address() + "/gateway",
        ["shards"] = options.Shards,
        ["session_start_limit"] = new JsonObject
        {
            ["total"] = 1000,
            ["remaining"] = Math.Max(0, gateway.SessionStartsLeft),
            ["reset_after"] = (long)options.SessionStartReset.TotalMilliseconds,
            ["max_concurrency"] = 1,
        },
    });

    private RestAnswer Commands(string application, string scope, JsonNode? body)
    {
        var shape = new Shape();
        if (body is not JsonArray commands)
        {
            return RestAnswer.Error(400, 50035, "Invalid Form Body");
        }

        CommandCheck.All(shape, commands, scope == "global");
        shape.Require(application == options.ApplicationId, "application", "not this one");
        if (Refused(shape) is { } refused)
        {
            return refused;
        }

        world.Commands[scope] = (JsonArray)commands.DeepClone();
        return new(200, Registered(scope));
    }

    /// <summary>Commands as Discord tells them: with what it adds to them.</summary>
    private JsonArray Registered(string scope) => new([.. (world.Commands.TryGetValue(scope, out var all) ? all : []).Select((command, i) =>
    {
        var told = (JsonObject)command!.DeepClone();
        told["id"] = $"{7_000_000_000_000_000_001 + i}";
        told["application_id"] = options.ApplicationId;
        told["version"] = "7100000000000000001";
        told["type"] ??= 1;
        told["default_member_permissions"] ??= null;
        return told;
    })]);

    private RestAnswer Post(string channelId, JsonObject body, IReadOnlyList<string> files)
    {
        if (Refusal(channelId, SendMessages) is { } no)
        {
            return no;
        }

        var channel = world.Get(channelId);
        var shape = new Shape();
        MessageCheck.Check(shape, body, isEdit: false, withNonce: true);
        var nonce = Shape.Flag(body, "enforce_nonce") == true ? body["nonce"]?.ToString() : null;
        shape.Policy(nonce is not null, "message.nonce", "a post without an enforced nonce cannot be repeated");
        CheckFiles(shape, body, files);
        if (Refused(shape) is { } refused)
        {
            return refused;
        }

        if (nonce is not null && channel.Messages.FirstOrDefault(known => known.Nonce == nonce && clock.GetElapsedTime(known.PostedAt) < NonceWindow) is { } first)
        {
            return first.Deleted ? RestAnswer.Error(404, 10008, "Unknown Message") : new(200, MessageJson(first));
        }

        var message = new FakeMessage(world.NextId(), channelId, body) { Nonce = nonce, PostedAt = clock.GetTimestamp(), Files = files };
        channel.Add(message);
        return new(200, MessageJson(message));
    }

    private RestAnswer List(string channelId, string query)
    {
        if (Refusal(channelId, ViewChannel) is { } no)
        {
            return no;
        }

        var after = query.Split(['?', '&']).FirstOrDefault(part => part.StartsWith("after=", StringComparison.Ordinal))?[6..] ?? "0";
        // A nonce is only told to whoever posts: it is not in what is read back.
        return new(200, new JsonArray([.. world.Get(channelId).Messages
            .Where(message => !message.Deleted && ulong.Parse(message.Id) > ulong.Parse(after))
            .Take(100).Reverse().Select(message => MessageJson(message, withNonce: false))]));
    }

    private RestAnswer Edit(string channelId, string messageId, JsonObject body, IReadOnlyList<string> files)
    {
        if (Refusal(channelId, ViewChannel) is { } no)
        {
            return no;
        }

        var shape = new Shape();
        MessageCheck.Check(shape, body, isEdit: true, withNonce: false);
        CheckFiles(shape, body, files);
        if (Refused(shape) is { } refused)
        {
            return refused;
        }

        if (world.Get(channelId).Messages.FirstOrDefault(known => known.Id == messageId && !known.Deleted) is not { } message)
        {
            return RestAnswer.Error(404, 10008, "Unknown Message");
        }

        Interactions.Edit(message, body);
        return new(200, MessageJson(message));
    }

    private RestAnswer Delete(string channelId, string messageId)
    {
        if (world.Find(channelId)?.Messages.FirstOrDefault(known => known.Id == messageId && !known.Deleted) is not { } message)
        {
            return RestAnswer.Error(404, 10008, "Unknown Message");
        }

        message.Deleted = true;
        return new(204, null);
    }

    private RestAnswer Thread(string channelId, string messageId, JsonObject body)
    {
        if (Refusal(channelId, CreateThreads) is { } no)
        {
            return no;
        }

        var shape = new Shape();
        shape.Keys(body, "thread", "name", "auto_archive_duration", "rate_limit_per_user");
        shape.Text(body, "name", "thread", 100, 1);
        shape.Require(body["name"] is not null, "thread.name", "required");
        shape.Require(Shape.Number(body, "auto_archive_duration") is null or 60 or 1440 or 4320 or 10080, "thread.auto_archive_duration", "not one of the four");
        if (Refused(shape) is { } refused)
        {
            return refused;
        }

        var channel = world.Get(channelId);
        if (channel.Messages.FirstOrDefault(known => known.Id == messageId && !known.Deleted) is not { } message)
        {
            return RestAnswer.Error(404, 10008, "Unknown Message");
        }

        if (message.ThreadId is not null)
        {
            return RestAnswer.Error(400, 160004, "A thread has already been created for this message");
        }

        message.ThreadId = messageId;
        var thread = world.AddChannel(messageId, channel.GuildId, type: 11, parent: channelId);
        thread.Name = (string?)body["name"];
        thread.Permissions = channel.Permissions;
        return new(201, ChannelJson(thread));
    }

    private RestAnswer FollowUp(string application, string token, JsonObject body, IReadOnlyList<string> files)
    {
        if (Conversation(application, token, out var interaction) is { } no)
        {
            return no;
        }

        var shape = new Shape();
        MessageCheck.Check(shape, body, isEdit: false, withNonce: false);
        CheckFiles(shape, body, files);
        if (Refused(shape) is { } refused)
        {
            return refused;
        }

        if (++interaction.FollowUps > 5 && interaction.Draft.ByUserInstall)
        {
            return RestAnswer.Error(400, 40094, "Maximum number of follow up messages");
        }

        // The first follow-up after a deferral fills it, and stays as private as it was.
        var fills = interaction is { Deferred: true, Original: null };
        var ephemeral = fills ? interaction.DeferredEphemeral : (Shape.Number(body, "flags") & 64) == 64;
        var message = interactions.AddMessage(interaction, body, files, ephemeral);
        interaction.Original ??= fills ? message : null;
        interaction.Shown(message);
        return new(200, MessageJson(message));
    }

    private RestAnswer Webhook(string method, string application, string token, string messageId, JsonObject body, IReadOnlyList<string> files)
    {
        if (Conversation(application, token, out var interaction) is { } no)
        {
            return no;
        }

        var message = messageId == "@original" ? interaction.Original : interaction.Messages.FirstOrDefault(known => known.Id == messageId);
        if (method == "DELETE" && message is null && interaction.Deferred)
        {
            interaction.Deferred = false;
            return new(204, null);
        }

        if (method == "PATCH")
        {
            var shape = new Shape();
            MessageCheck.Check(shape, (JsonObject)body, isEdit: true, withNonce: false);
            CheckFiles(shape, body, files);
            if (Refused(shape) is { } refused)
            {
                return refused;
            }

            if (message is null && interaction.Deferred)
            {
                message = interactions.AddMessage(interaction, body, files, interaction.DeferredEphemeral);
                interaction.Original = message;
            }
            else if (message is not null)
            {
                Interactions.Edit(message, body);
            }
        }

        if (message is null or { Deleted: true })
        {
            return RestAnswer.Error(404, 10008, "Unknown Message");
        }

        message.Deleted = method == "DELETE";
        if (method == "PATCH")
        {
            interaction.Shown(message);
        }

        return method == "DELETE" ? new(204, null) : new(200, MessageJson(message));
    }

    private RestAnswer? Conversation(string application, string token, out FakeInteraction interaction)
    {
        interaction = interactions.FindByToken(token)!;
        return application != options.ApplicationId || interaction is null ? RestAnswer.Error(401, 50027, "Invalid Webhook Token")
            : interaction.CallbackType is null ? RestAnswer.Error(404, 10015, "Unknown Webhook")
            : null;
    }

    private RestAnswer? Refusal(string channelId, ulong needed)
    {
        if (world.Find(channelId) is not { } channel)
        {
            return RestAnswer.Error(404, 10003, "Unknown Channel");
        }

        needed = needed == SendMessages && channel.Type == 11 ? SendInThreads : needed;
        return channel.Type == 1 ? null
            : (channel.Permissions & ViewChannel) == 0 ? RestAnswer.Error(403, 50001, "Missing Access")
            : (channel.Permissions & needed) == 0 ? RestAnswer.Error(403, 50013, "Missing Permissions")
            : null;
    }

    private RestAnswer? Refused(Shape shape)
    {
        shape.Report(violations, "body");
        return shape.Problems.Count == 0 ? null : RestAnswer.Error(400, 50035, "Invalid Form Body: " + string.Join("; ", shape.Problems));
    }

    private static void CheckFiles(Shape shape, JsonObject body, IReadOnlyList<string> files)
    {
        var named = (body["attachments"] as JsonArray ?? []).OfType<JsonObject>().Select(attachment => (string?)attachment["filename"]).OfType<string>().ToList();
        shape.Require(named.Count == files.Count && named.All(files.Contains), "message.attachments", $"names {string.Join(",", named)}, and the files are {string.Join(",", files)}");
        foreach (var text in body["embeds"]?.AsArray().Select(embed => (string?)embed?["image"]?["url"]).OfType<string>() ?? [])
        {
            shape.Require(!text.StartsWith("attachment://", StringComparison.Ordinal) || files.Contains(text[13..]), "message.embeds.image", $"{text} is not attached");
        }
    }

    private RestAnswer Unknown(string method, string[] path)
    {
        violations.AddPolicy("endpoint", $"{method} {string.Join('/', path)} is not used by this bot");
        return RestAnswer.Error(404, 0, "404: Not Found");
    }

    private JsonObject Me() => new() { ["id"] = options.ApplicationId, ["username"] = "interviewbot", ["discriminator"] = "0", ["bot"] = true };

    private JsonObject MessageJson(FakeMessage message, bool withNonce = true)
    {
        var json = (JsonObject)message.Body.DeepClone();
        json.Remove("allowed_mentions");
        json.Remove("enforce_nonce");
        if (!withNonce)
        {
            json.Remove("nonce");
        }

        json["id"] = message.Id;
        json["channel_id"] = message.ChannelId;
        json["type"] = 0;
        json["author"] = Me();
        json["flags"] = message.Ephemeral ? 64 : 0;
        json["timestamp"] = "2026-01-01T00:00:00.000000+00:00";
        json["edited_timestamp"] = null;
        json["tts"] = false;
        json["mention_everyone"] = false;
        json["pinned"] = false;
        json["mentions"] = new JsonArray();
        json["mention_roles"] = new JsonArray();
        json["content"] ??= "";
        json["embeds"] ??= new JsonArray();
        json["components"] ??= new JsonArray();
        json["attachments"] ??= new JsonArray();
        return json;
    }

    private static JsonObject ChannelJson(FakeChannel channel) => new()
    {
        ["id"] = channel.Id,
        ["type"] = channel.Type,
        ["guild_id"] = channel.GuildId,
        ["parent_id"] = channel.Parent,
        ["name"] = channel.Name ?? "docker",
    };
}

/// <summary>A status and a body.</summary>
internal sealed record RestAnswer(int Status, JsonNode? Body)
{
    public static RestAnswer Error(int status, int code, string message) => new(status, new JsonObject { ["message"] = message, ["code"] = code });
}

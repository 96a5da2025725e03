using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace InterviewBot.FakeDiscord;

/// <summary>The gateway: its connections, its sessions, and what can go wrong on it.</summary>
public sealed class Gateway
{
    private readonly Func<string> _address;
    private readonly ConcurrentDictionary<string, GatewaySession> _sessions = new();
    private readonly List<GatewayConnection> _connections = [];
    private readonly Lock _gate = new();
    private readonly World _world;
    private long? _lastIdentify;
    private volatile TaskCompletionSource _arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool _fatal;

    internal Gateway(FakeDiscordOptions options, World world, Violations violations, TimeProvider clock, Func<string> address)
    {
        (Options, _world, Violations, Clock, _address) = (options, world, violations, clock, address);
        SessionStartsLeft = options.SessionStartsLeft;
    }

    internal FakeDiscordOptions Options { get; }

    internal Violations Violations { get; }

    internal TimeProvider Clock { get; }

    public IReadOnlyList<GatewayConnection> Connections
    {
        get
        {
            lock (_gate)
            {
                return [.. _connections];
            }
        }
    }

    public int SessionStartsLeft { get; private set; }

    public int Resumes => Connections.Sum(connection => connection.Resumes);

    public int Identifies => Connections.Sum(connection => connection.Identifies);

    /// <summary>Heartbeats are not acknowledged any more.</summary>
    public bool SilenceAcks { get; set; }

    /// <summary>Everything is read and nothing is answered: a half-open connection.</summary>
    public bool BlackHole { get; set; }

    /// <summary>Connections are refused before they are made.</summary>
    public bool RefuseConnections { get; set; }

    /// <summary>Every RESUME is answered with op 9.</summary>
    public bool RefuseResume { get; set; }

    /// <summary>Waits until a connection is ready, or has resumed.</summary>
    public async Task<GatewayConnection> WaitForReadyAsync(CancellationToken cancellationToken = default)
    {
        while (true)
        {
            var arrival = _arrival.Task;
            if (Connections.LastOrDefault(connection => connection is { IsReady: true, IsOpen: true }) is { } ready)
            {
                return ready;
            }

            await arrival.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Op 7.</summary>
    public Task ReconnectAsync() => OnAllAsync(AskToReconnectAsync);

    /// <summary>Op 7, and Discord closes in the same moment; the session can be resumed all the same.</summary>
    public Task ReconnectAsync(int closing) => OnAllAsync(async connection =>
    {
        await AskToReconnectAsync(connection);
        await connection.CloseAsync(closing);
    });

    /// <summary>Op 9.</summary>
    public Task InvalidateAsync(bool resumable) => OnAllAsync(connection =>
    {
        if (!resumable && connection.Session is { } session)
        {
            session.Dead = true;
        }

        return connection.InvalidateAsync(resumable);
    });

    public Task CloseAsync(int code) => OnAllAsync(connection =>
    {
        _fatal |= IsFatal(code);
        if (code is 1000 or 1001 or 4007 or 4009 && connection.Session is { } session)
        {
            session.Dead = true;
        }

        return connection.CloseAsync(code);
    });

    /// <summary>The connection breaks without a word.</summary>
    public Task ResetAsync() => OnAllAsync(connection =>
    {
        connection.Reset();
        return Task.CompletedTask;
    });

    /// <summary>Op 1.</summary>
    public Task RequestHeartbeatAsync() => OnAllAsync(connection => connection.AskForHeartbeatAsync());

    /// <summary>Sends an event to the newest session, or keeps it there for a resume.</summary>
    public Task SendAsync(string name, JsonNode data) => DispatchAsync(name, data);

    /// <returns>The event's place; null where there is no session that could bring it.</returns>
    internal async Task<EventPlace?> DispatchAsync(string name, JsonNode data)
    {
        if (Newest()?.Session is not { } session)
        {
            return null;
        }

        await session.Sending.WaitAsync();
        try
        {
            var (sequence, json) = session.Add(name, data);
            if (Newest() is { IsReady: true, IsOpen: true } connection && connection.Session == session)
            {
                await connection.SendAsync(json);
            }

            return new EventPlace(session, sequence);
        }
        finally
        {
            session.Sending.Release();
        }
    }

    private GatewayConnection? Newest()
    {
        lock (_gate)
        {
            return _connections.LastOrDefault(connection => connection.Session is { Dead: false });
        }
    }

    internal async Task AcceptAsync(WebSocket socket, string path, string query, Action reset)
    {
        var connection = new GatewayConnection(this, socket, query, path.Contains("resume", StringComparison.Ordinal), reset);
        lock (_gate)
        {
            if (_fatal)
            {
                Violations.Add("reconnect-after-fatal", "a connection after a close code that is final");
            }

            _connections.Add(connection);
        }

        var parameters = query.TrimStart('?').Split('&');
        if (!parameters.Contains("v=10") || !parameters.Contains("encoding=json"))
        {
            Violations.Add("gateway-query", $"'{query}' does not ask for version 10 in JSON");
        }

        if (parameters.Any(parameter => parameter.StartsWith("compress=", StringComparison.Ordinal)))
        {
            Violations.AddPolicy("gateway-query", "compression is not asked for");
        }

        await connection.RunAsync();
    }

    /// <returns>Null where it may identify; a close code, or 0 where op 9 was sent.</returns>
    internal async Task<int?> RefusalAsync(GatewayConnection connection, JsonObject identify)
    {
        if (identify["properties"] is not JsonObject { Count: > 0 } || identify["intents"] is null)
        {
            Violations.Add("identify", "properties and intents are required");
            return 4002;
        }

        var token = (string?)identify["token"] ?? "";
        if (token.StartsWith("Bot ", StringComparison.Ordinal))
        {
            Violations.Add("identify", "the token stands here without 'Bot '");
        }

        lock (_gate)
        {
            if (_lastIdentify is { } last && Clock.GetElapsedTime(last) < Options.IdentifyInterval)
            {
                Violations.Add("identify-rate", $"{Clock.GetElapsedTime(last).TotalSeconds:0.0} s after the last");
            }

            _lastIdentify = Clock.GetTimestamp();
            SessionStartsLeft--;
        }

        if (SessionStartsLeft < 0)
        {
            Violations.Add("identify-budget", "no session may be started any more");
        }

        var intents = Checks.Shape.Number(identify, "intents") ?? 0;
        var code = token != Options.Token ? 4004 : (intents & Options.DisallowedIntents) != 0 ? 4014 : (int?)null;
        if (code is not null)
        {
            NoteFatal();
        }

        await Task.CompletedTask;
        return code;
    }

    internal void NoteFatal() => _fatal = true;

    internal void CheckResume(GatewayConnection connection, JsonObject resume)
    {
        if (!connection.OnResumePath)
        {
            Violations.Add("resume-address", "a RESUME that did not go to resume_gateway_url");
        }

        if (Connections.FirstOrDefault(known => known.Session?.Id == (string?)resume["session_id"]) is { } first && first.Query != connection.Query)
        {
            Violations.Add("resume-query", $"'{connection.Query}' instead of '{first.Query}', which the session began with");
        }

        if (resume["seq"] is null)
        {
            Violations.Add("resume", "without a sequence number");
        }

        if (Find((string?)resume["session_id"]) is { Dead: true } && Connections.Any(known => known.CloseCode is 1000 or 1001 && known.Session?.Id == (string?)resume["session_id"]))
        {
            Violations.Add("resume-after-normal-close", "1000 and 1001 end a session");
        }
    }

    internal GatewaySession NewSession()
    {
        var session = new GatewaySession(_world.NextId(), Options.KeepsEverything);
        _sessions[session.Id] = session;
        return session;
    }

    internal GatewaySession? Find(string? id) => id is not null && _sessions.TryGetValue(id, out var session) ? session : null;

    internal async Task WelcomeAsync(GatewayConnection connection, GatewaySession session, JsonObject identify)
    {
        var guilds = Enumerable.Range(0, Options.MoreGuilds).Select(i => $"{2_100_000_000_000_000_000 + i}").Prepend(World.Guild).ToList();
        var ready = new JsonObject
        {
            ["v"] = 10,
            ["user"] = new JsonObject { ["id"] = Options.ApplicationId, ["username"] = "interviewbot", ["discriminator"] = "0", ["bot"] = true },
            ["guilds"] = new JsonArray([.. guilds.Select(guild => new JsonObject { ["id"] = guild, ["unavailable"] = true })]),
            ["session_id"] = session.Id,
            ["resume_gateway_url"] = _address() + "/gateway/resume",
            ["session_type"] = "normal",
            ["private_channels"] = new JsonArray(),
            ["application"] = new JsonObject { ["id"] = Options.ApplicationId, ["flags"] = 0 },
        };
        if (identify["shard"] is { } shard)
        {
            ready["shard"] = shard.DeepClone();
        }

        await connection.SendAsync(session.Add("READY", ready).Json);
        connection.IsReady = true;
        Arrived();
        if (((Checks.Shape.Number(identify, "intents") ?? 0) & 1) != 0)
        {
            foreach (var guild in guilds)
            {
                await connection.SendAsync(session.Add("GUILD_CREATE", Guild(guild)).Json);
            }
        }
    }

    internal void Arrived()
    {
        var arrived = _arrival;
        _arrival = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        arrived.TrySetResult();
    }

    /// <summary>A guild of the size of a study group, with what Discord sends along.</summary>
    private static JsonObject Guild(string id) => new()
    {
        ["id"] = id,
        ["name"] = $"Study group {id[^4..]}",
        ["preferred_locale"] = "ko",
        ["owner_id"] = "4000000000000000001",
        ["joined_at"] = "2026-01-01T00:00:00.000000+00:00",
        ["member_count"] = 40,
        ["large"] = false,
        ["unavailable"] = false,
        ["system_channel_id"] = null,
        ["afk_timeout"] = 300,
        ["verification_level"] = 1,
        ["features"] = new JsonArray("COMMUNITY", "NEWS"),
        ["emojis"] = new JsonArray(),
        ["stickers"] = new JsonArray(),
        ["voice_states"] = new JsonArray(),
        ["presences"] = new JsonArray(),
        ["threads"] = new JsonArray(),
        ["stage_instances"] = new JsonArray(),
        ["guild_scheduled_events"] = new JsonArray(),
        ["soundboard_sounds"] = new JsonArray(),
        ["members"] = new JsonArray(new JsonObject
        {
            ["user"] = new JsonObject { ["id"] = "1000000000000000001", ["username"] = "interviewbot", ["discriminator"] = "0", ["bot"] = true },
            ["roles"] = new JsonArray(),
            ["joined_at"] = "2026-01-01T00:00:00.000000+00:00",
            ["deaf"] = false,
            ["mute"] = false,
            ["flags"] = 0,
        }),
        ["roles"] = new JsonArray([.. Enumerable.Range(0, 12).Select(i => new JsonObject
        {
            ["id"] = i == 0 ? id : $"{5_000_000_000_000_000_000 + i}",
            ["name"] = i == 0 ? "@everyone" : $"role {i}",
            ["permissions"] = "2248473465835073",
            ["position"] = i,
            ["color"] = 0,
            ["hoist"] = false,
            ["managed"] = false,
            ["mentionable"] = false,
            ["flags"] = 0,
        })]),
        ["channels"] = new JsonArray([.. Enumerable.Range(0, 20).Select(i => new JsonObject
        {
            ["id"] = i == 0 && id == World.Guild ? World.Channel : $"{6_000_000_000_000_000_000 + (long.Parse(id[^6..]) * 100) + i}",
            ["type"] = 0,
            ["name"] = $"channel-{i}",
            ["position"] = i,
            ["permission_overwrites"] = new JsonArray(),
            ["parent_id"] = null,
            ["topic"] = null,
            ["nsfw"] = false,
            ["rate_limit_per_user"] = 0,
            ["last_message_id"] = null,
        })]),
    };

    private static Task AskToReconnectAsync(GatewayConnection connection) => connection.SendAsync("""{"op":7,"d":null,"t":null,"s":null}""");

    private static bool IsFatal(int code) => code is 4004 or 4010 or 4011 or 4012 or 4013 or 4014;

    private async Task OnAllAsync(Func<GatewayConnection, Task> act)
    {
        foreach (var connection in Connections.Where(connection => connection.IsOpen))
        {
            await act(connection);
        }
    }
}

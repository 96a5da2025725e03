namespace InterviewBot.FakeDiscord.Chaos;

/// <summary>What can go wrong, how often, and how it is brought about.</summary>
internal sealed class ChaosFaults
{
    private const string Callback = "/callback";
    private const string Channel = "channels/";

    private static readonly int[] ResumableCodes = [4000, 4001, 4002];
    private static readonly int[] NewSessionCodes = [1000, 1001, 4003, 4005, 4007, 4009];
    private static readonly int[] ServerErrors = [500, 502, 503, 504];

    private readonly FakeDiscordServer _discord;
    private readonly Random _random;
    private readonly Kind[] _kinds;

    public ChaosFaults(FakeDiscordServer discord, Random random)
    {
        (_discord, _random) = (discord, random);
        var gateway = discord.Gateway;
        _kinds =
        [
            new("op 7, reconnect", 9, gateway.ReconnectAsync),
            new("op 9, resumable", 7, () => gateway.InvalidateAsync(resumable: true)),
            new("op 9, not resumable", 1, () => gateway.InvalidateAsync(resumable: false)),
            new("op 1, heartbeat asked for", 5, () => { _ = gateway.RequestHeartbeatAsync(); return Task.CompletedTask; }),
            new("connection reset", 10, gateway.ResetAsync),
            new("closed, resumable code", 9, () => gateway.CloseAsync(Pick(ResumableCodes))),
            new("closed, code that ends the session", 1, () => gateway.CloseAsync(Pick(NewSessionCodes))),
            new("heartbeats not acknowledged", 3, () => UntilClosedAsync(connection => connection.SilenceAcks = true)),
            new("half-open connection", 2, () => UntilClosedAsync(connection => connection.BlackHole = true)),
            new("connections refused", 3, RefuseConnectionsAsync),
            new("resume refused", 0.5, RefuseResumeAsync),
            new("429, user", 5, () => Inject(new RestFault.RateLimited("user", Between(0.1, 0.8)))),
            new("429, shared", 5, () => Inject(new RestFault.RateLimited("shared", Between(0.1, 0.8)))),
            new("429, global", 2, () => Inject(new RestFault.RateLimited("global", Between(0.1, 0.8)), Channel)),
            new("5xx", 10, () => Inject(new RestFault.Status(Pick(ServerErrors)))),
            new("slow answer", 6, () => Inject(new RestFault.Slow(Between(0.2, 2.4)))),
            new("request lost", 8, () => Inject(new RestFault.ResetBefore())),
            new("answer lost", 8, () => Inject(new RestFault.ResetAfter())),
            new("interaction replayed", 10, ReplayAsync),
        ];
    }

    public Kind Next()
    {
        var at = _random.NextDouble() * _kinds.Sum(kind => kind.Weight);
        foreach (var kind in _kinds)
        {
            at -= kind.Weight;
            if (at <= 0)
            {
                return kind;
            }
        }

        return _kinds[^1];
    }

    /// <summary>Most faults hit first answers, some the posts of channels.</summary>
    private Task Inject(RestFault fault, string? where = null)
    {
        _discord.Faults.Inject(fault, "POST", where ?? (_random.Next(8) == 0 ? Channel : Callback));
        return Task.CompletedTask;
    }

    private async Task UntilClosedAsync(Action<GatewayConnection> spoil)
    {
        if (_discord.Gateway.Connections.LastOrDefault(connection => connection is { IsReady: true, IsOpen: true }) is { } connection)
        {
            spoil(connection);
            await Task.WhenAny(connection.Ended, Task.Delay(_discord.Options.HeartbeatInterval * 4));
        }
    }

    private async Task RefuseConnectionsAsync()
    {
        _discord.Gateway.RefuseConnections = true;
        await _discord.Gateway.ResetAsync();
        await Task.Delay(Between(0.1, 0.6));
        _discord.Gateway.RefuseConnections = false;
    }

    private async Task RefuseResumeAsync()
    {
        var before = _discord.Gateway.Identifies;
        _discord.Gateway.RefuseResume = true;
        await _discord.Gateway.ResetAsync();
        for (var waited = 0; waited < 300 && _discord.Gateway.Identifies == before; waited++)
        {
            await Task.Delay(50);
        }

        _discord.Gateway.RefuseResume = false;
    }

    private Task ReplayAsync()
    {
        var known = _discord.Interactions.All.Where(interaction => interaction.CallbackType is not null).Take(500).ToList();
        return known.Count == 0 ? Task.CompletedTask : _discord.Interactions.ReplayAsync(known[_random.Next(known.Count)]);
    }

    private int Pick(int[] codes) => codes[_random.Next(codes.Length)];

    private TimeSpan Between(double least, double most) => TimeSpan.FromSeconds(least + (_random.NextDouble() * (most - least)));

    internal sealed record Kind(string Name, double Weight, Func<Task> ActAsync);
}

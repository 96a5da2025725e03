namespace InterviewBot.Discord.Payloads;

/// <summary>What <c>GET /gateway/bot</c> answers.</summary>
internal sealed record GatewayBot(string Url, int Shards, SessionStartLimit SessionStartLimit);

/// <param name="ResetAfter">Milliseconds.</param>
internal sealed record SessionStartLimit(int Total, int Remaining, long ResetAfter, int MaxConcurrency);

/// <param name="HeartbeatInterval">Milliseconds.</param>
internal sealed record Hello(long HeartbeatInterval);

internal sealed record Ready(string SessionId, string ResumeGatewayUrl, DiscordUser User, ApplicationInfo? Application);

internal sealed record GatewaySend<T>(int Op, T D);

internal sealed record Identify(string Token, int Intents, IdentifyProperties Properties)
{
    public int[]? Shard { get; init; }
}

internal sealed record IdentifyProperties(string Os, string Browser, string Device);

internal sealed record Resume(string Token, string SessionId, long Seq);

/// <summary>The parts of CHANNEL_DELETE, THREAD_DELETE and GUILD_DELETE that are read.</summary>
internal sealed record Gone(string Id)
{
    public string? GuildId { get; init; }

    /// <summary>On GUILD_DELETE: present at an outage, absent where the bot was removed.</summary>
    public bool? Unavailable { get; init; }
}

namespace InterviewBot.FakeDiscord;

/// <summary>What the fake platform is like. The defaults are Discord's.</summary>
public sealed record FakeDiscordOptions
{
    public string Token { get; init; } = "MTAwMDAwMDAwMDAwMDAwMDAwMQ.Gabcde.a-token-of-the-fake-platform";

    public string ApplicationId { get; init; } = "1000000000000000001";

    public string ApplicationName { get; init; } = "InterviewBot Test";

    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromSeconds(41.25);

    /// <summary>Whether heartbeats that stay away close the connection; off where the bot's clock is not the fake's.</summary>
    public bool WatchesHeartbeats { get; init; } = true;

    public int SessionStartsLeft { get; init; } = 1000;

    /// <summary>How long until sessions may be started again, as <c>/gateway/bot</c> says.</summary>
    public TimeSpan SessionStartReset { get; init; } = TimeSpan.FromHours(14);

    /// <summary>One IDENTIFY in this time.</summary>
    public TimeSpan IdentifyInterval { get; init; } = TimeSpan.FromSeconds(5);

    public int Shards { get; init; } = 1;

    /// <summary>Guilds sent as GUILD_CREATE after READY, beside the one that the tests talk in.</summary>
    public int MoreGuilds { get; init; }

    /// <summary>Intents that close the connection with 4014.</summary>
    public int DisallowedIntents { get; init; } = (1 << 1) | (1 << 8) | (1 << 15);

    public int GlobalPerSecond { get; init; } = 50;

    /// <summary>Requests in five seconds to one route of one channel.</summary>
    public int PerBucket { get; init; } = 5;

    public TimeSpan InteractionDeadline { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Whether every request and event is kept for the test to look at. A benchmark that sends a hundred thousand would
    /// measure the collector of all that is kept.
    /// </summary>
    public bool KeepsEverything { get; init; } = true;

    /// <summary>
    /// One first answer of so many is held against the documented limits. Where bots are compared on one machine, this is the
    /// platform's own work, and most of it for the bot that says most.
    /// </summary>
    public int ChecksOneOf { get; init; } = 1;

    /// <summary>How far the fake's clock is off, in what it says of the time.</summary>
    public TimeSpan ClockSkew { get; init; }
}

namespace InterviewBot.Discord.Gateway;

/// <summary>Who connects, and with what.</summary>
internal sealed record GatewayIdentity(string Token, int Shard, int Shards)
{
    /// <summary>
    /// GUILDS, for the news that a channel or the bot's place in a guild is gone. Interactions need no intent, and no
    /// privileged one is asked for.
    /// </summary>
    public const int Intents = 1 << 0;
}

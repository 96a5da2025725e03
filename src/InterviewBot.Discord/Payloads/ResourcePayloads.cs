namespace InterviewBot.Discord.Payloads;

/// <summary>The parts of a message that are read.</summary>
internal sealed record MessageInfo
{
    public required string Id { get; init; }

    public string? ChannelId { get; init; }

    public int Flags { get; init; }

    public string? Nonce { get; init; }

    public DiscordUser? Author { get; init; }

    public SentComponent[]? Components { get; init; }
}

internal sealed record SentComponent
{
    public string? CustomId { get; init; }

    public SentComponent[]? Components { get; init; }
}

internal sealed record ApplicationInfo
{
    public required string Id { get; init; }

    public string? Name { get; init; }

    public string? VerifyKey { get; init; }
}

internal sealed record ChannelInfo(string Id);

/// <param name="Code">Discord's own code (https://docs.discord.com/developers/topics/opcodes-and-status-codes); 0 for none.</param>
internal sealed record ErrorBody(int Code, string? Message);

/// <param name="RetryAfter">Seconds.</param>
internal sealed record RateLimitBody(double RetryAfter, bool Global);

using System.Text.Json;
using System.Text.Json.Serialization;

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
internal sealed record RateLimitBody(double RetryAfter, bool Global)
{
    /// <summary>A little more than Discord says, for its clock and ours.</summary>
    [JsonIgnore]
    public TimeSpan Wait => TimeSpan.FromSeconds(RetryAfter) + TimeSpan.FromMilliseconds(50);

    /// <returns>Null for what are not Discord's own words: the shield in front of it has barred this address.</returns>
    public static RateLimitBody? Read(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, DiscordJson.Default.RateLimitBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

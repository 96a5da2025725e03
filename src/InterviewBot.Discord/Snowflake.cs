namespace InterviewBot.Discord;

/// <summary>Discord's ids hold the time of their making (https://docs.discord.com/developers/reference, "Snowflakes").</summary>
internal static class Snowflake
{
    private const long Epoch = 1_420_070_400_000;

    /// <summary>The smallest id of that instant.</summary>
    public static ulong At(DateTimeOffset instant) => (ulong)Math.Max(0, instant.ToUnixTimeMilliseconds() - Epoch) << 22;
}

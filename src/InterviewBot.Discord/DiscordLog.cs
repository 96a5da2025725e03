using Microsoft.Extensions.Logging;

namespace InterviewBot.Discord;

/// <summary>Lines that several places say in the same words.</summary>
internal static partial class DiscordLog
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord cannot be reached. Check the network and Discord__ApiBaseUrl; it is tried again, at most a minute apart, and everything else goes on.")]
    public static partial void Unreachable(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord: connected (shard {Shard}).")]
    public static partial void Connected(ILogger logger, int shard);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Problem}")]
    public static partial void Refused(ILogger logger, string problem);
}

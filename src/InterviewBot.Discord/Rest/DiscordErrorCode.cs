namespace InterviewBot.Discord.Rest;

/// <summary>The codes that are acted on (https://docs.discord.com/developers/topics/opcodes-and-status-codes).</summary>
internal static class DiscordErrorCode
{
    public const int UnknownChannel = 10003;
    public const int UnknownGuild = 10004;
    public const int UnknownMessage = 10008;
    public const int UnknownWebhook = 10015;
    public const int UnknownInteraction = 10062;
    public const int AlreadyAcknowledged = 40060;
    public const int MissingAccess = 50001;
    public const int CannotMessageThisUser = 50007;
    public const int MissingPermissions = 50013;
    public const int InvalidWebhookToken = 50027;
    public const int ThreadArchived = 50083;
    public const int AutoModeration = 200000;
    public const int ThreadExists = 160004;
    public const int ThreadLocked = 160005;
    public const int TooManyThreads = 160006;
}

using InterviewBot.Core.Time;

namespace InterviewBot.Storage;

/// <summary>The condition that keeps a process to its own work.</summary>
internal static class ScopeSql
{
    public const string Condition = "platform IN @Platforms AND (@OnlyChannel IS NULL OR channel = @OnlyChannel)";

    public static object Arguments(WorkScope scope, DateTimeOffset now, DateTimeOffset? until = null) => new
    {
        Platforms = scope.Platforms.ToArray(),
        OnlyChannel = scope.Channel,
        Now = now.ToUnixTimeMilliseconds(),
        Until = until?.ToUnixTimeMilliseconds(),
    };
}

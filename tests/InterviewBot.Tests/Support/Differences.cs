using InterviewBot.FakeDiscord;

namespace InterviewBot.Tests.Support;

/// <summary>
/// What Discord.Net does differently from our own client where it stands in for it (<c>-p:DiscordClient=DiscordNet</c>).
/// Every test of Discord holds for both but for these; docs/discord-clients.md lists them.
/// </summary>
internal static class Differences
{
#if DISCORD_NET
    public const bool IsDiscordNet = true;
#else
    public const bool IsDiscordNet = false;
#endif

    /// <summary>Discord's documented rules that Discord.Net breaks, each in the situation that it names.</summary>
    private static readonly string[] Broken = IsDiscordNet
        ?
        [
            // After op 9 it identifies on the same connection.
            "identify-after-invalid-session",
            // While it waits for its turn to identify after op 9 it reads nothing, op 1 included.
            "heartbeat-request",
        ]
        : [];

    /// <summary>Timers of the gateway client run on the clock that the bot was given.</summary>
    public static bool FollowsTheBotsClock => !IsDiscordNet;

    /// <summary>Its first heartbeat comes with HELLO, not after a random part of the interval.</summary>
    public static int HeartbeatsAtReady => IsDiscordNet ? 1 : 0;

    /// <summary>Its interval between heartbeats, as a part of Discord's.</summary>
    public static double HeartbeatFactor => IsDiscordNet ? 0.9 : 1;

    /// <summary>It takes a session that op 9 calls resumable for lost, and what came meanwhile with it.</summary>
    public static bool ResumesAfterOp9 => !IsDiscordNet;

    /// <summary>It tries to resume after close codes that end the session, and learns from op 9.</summary>
    public static bool KnowsWhichCodesEndASession => !IsDiscordNet;

    /// <summary>It comes back a second after close code 4008.</summary>
    public static TimeSpan AwayAfterTooManySends => TimeSpan.FromSeconds(IsDiscordNet ? 1 : 60);

    /// <summary>It closes with 1000 when the bot stops: the session is over, and so is what comes while it is away.</summary>
    public static bool KeepsTheSessionOverARestart => !IsDiscordNet;

    /// <summary>It is away longer after each fault: more than one in so many interactions of the chaos test gets through.</summary>
    public static int PartLostInChaos => IsDiscordNet ? 5 : 2;

    /// <summary>Violations that are no listed difference, one a line.</summary>
    public static string Unlisted(Violations violations) =>
        string.Join('\n', violations.All.Where(violation => !Broken.Contains(violation.Rule)).Select(violation => $"{violation.Rule}: {violation.Detail}"));

    /// <summary>The same for problems that a chaos run reports.</summary>
    public static IEnumerable<string> Unlisted(IEnumerable<string> problems) =>
        problems.Where(problem => !Broken.Any(rule => problem.Contains($": {rule}:", StringComparison.Ordinal)));
}

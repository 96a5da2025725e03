using System.Collections.Immutable;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Discord.Registration;

/// <summary>Permission bits (https://docs.discord.com/developers/topics/permissions) by the names that Discord shows to people.</summary>
internal static class DiscordPermissions
{
    public const ulong Administrator = 1UL << 3;
    public const ulong ManageServer = 1UL << 5;

    private static readonly (ulong Bit, string Name)[] NeededToPost =
    [
        (1UL << 10, "View Channels"),
        (1UL << 11, "Send Messages"),
        (1UL << 14, "Embed Links"),
        (1UL << 15, "Attach Files"),
        (1UL << 16, "Read Message History"),
        (1UL << 35, "Create Public Threads"),
        (1UL << 38, "Send Messages in Threads"),
    ];

    /// <inheritdoc cref="ChatEvent.WayToManage"/>
    public static Bilingual WayToManage { get; } = new(
        "Discord에서는 ‘서버 관리하기(Manage Server)’ 권한이에요. 권한이 있는 분에게 부탁해 주세요.",
        "On Discord that is Manage Server. Ask someone who has it.");

    /// <summary>What the invite asks for.</summary>
    public static ulong Invite { get; } = NeededToPost.Aggregate(0UL, (all, needed) => all | needed.Bit);

    public static bool MayManage(string? bits) => ulong.TryParse(bits, out var value) && (value & (Administrator | ManageServer)) != 0;

    /// <summary>What is missing for daily posts; none where Discord did not say what there is.</summary>
    public static ImmutableArray<string> Missing(string? bits) =>
        !ulong.TryParse(bits, out var value) || (value & Administrator) != 0
            ? []
            : [.. NeededToPost.Where(needed => (value & needed.Bit) == 0).Select(needed => needed.Name)];
}

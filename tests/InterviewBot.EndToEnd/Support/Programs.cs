using System.Reflection;

namespace InterviewBot.EndToEnd.Support;

/// <summary>Where the built programs stand.</summary>
internal static class Programs
{
    public static string Bot { get; } = Path.Combine(Folders[0], "InterviewBot");

    public static string RecordingPlatform { get; } = Path.Combine(Folders[1], "InterviewBot.RecordingPlatform");

    /// <summary>The folder of the bot on discord.js.</summary>
    public static string DiscordJs => Folders[2];

    private static string[] Folders => typeof(Programs).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(attribute => attribute.Key == "Programs").Value!.Split(';');
}

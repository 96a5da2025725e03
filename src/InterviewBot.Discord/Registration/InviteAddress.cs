namespace InterviewBot.Discord.Registration;

/// <summary>The address that adds the bot to a server, with the permissions it needs and no more.</summary>
internal static class InviteAddress
{
    public static string Of(string application) =>
        $"https://discord.com/oauth2/authorize?client_id={application}&scope=bot+applications.commands&permissions={DiscordPermissions.Invite}";
}

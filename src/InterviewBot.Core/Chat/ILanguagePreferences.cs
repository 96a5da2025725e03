namespace InterviewBot.Core.Chat;

/// <summary>The languages that people and workspaces chose with <c>/language</c>.</summary>
public interface ILanguagePreferences
{
    /// <summary>The member's own choice, else the workspace's, else null.</summary>
    Task<Language?> FindAsync(ChannelRef channel, string memberId, CancellationToken cancellationToken);

    Task SetForMemberAsync(ChannelRef channel, string memberId, Language language, CancellationToken cancellationToken);

    Task SetForWorkspaceAsync(ChannelRef channel, Language language, CancellationToken cancellationToken);
}

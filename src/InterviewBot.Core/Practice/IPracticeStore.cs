using InterviewBot.Core.Chat;

namespace InterviewBot.Core.Practice;

/// <summary>Everything that was practised, as it was recorded.</summary>
public interface IPracticeStore
{
    /// <summary>Adds the outcome, or replaces the one with its id.</summary>
    Task SaveAsync(PracticeOutcome outcome, CancellationToken cancellationToken);

    /// <summary>All of one person, the oldest first.</summary>
    Task<IReadOnlyList<PracticeOutcome>> ListAsync(PersonRef person, CancellationToken cancellationToken);

    /// <summary>Of everybody in a workspace, from an instant on, the oldest first.</summary>
    /// <param name="channel">Any channel of the workspace.</param>
    Task<IReadOnlyList<PracticeOutcome>> ListWorkspaceAsync(ChannelRef channel, DateTimeOffset from, CancellationToken cancellationToken);
}

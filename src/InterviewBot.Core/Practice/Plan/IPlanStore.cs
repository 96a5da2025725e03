namespace InterviewBot.Core.Practice.Plan;

/// <summary>Everyone's interview plan: one a person.</summary>
public interface IPlanStore
{
    Task<InterviewPlan?> FindAsync(PersonRef person, CancellationToken cancellationToken);

    /// <summary>Replaces the one that the person had.</summary>
    Task SaveAsync(InterviewPlan plan, CancellationToken cancellationToken);

    /// <returns>Whether there was one.</returns>
    Task<bool> RemoveAsync(PersonRef person, CancellationToken cancellationToken);
}

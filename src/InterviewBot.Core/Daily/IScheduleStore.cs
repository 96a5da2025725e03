using InterviewBot.Core.Chat;
using InterviewBot.Core.Time;

namespace InterviewBot.Core.Daily;

public interface IScheduleStore
{
    Task<IReadOnlyList<Schedule>> ListAsync(ChannelRef channel, CancellationToken cancellationToken);

    /// <summary>All of a workspace, for <c>/status</c>.</summary>
    Task<IReadOnlyList<Schedule>> ListWorkspaceAsync(ChannelRef channel, CancellationToken cancellationToken);

    /// <summary>Adds it with the channel's next free number, or replaces the one with its id. Returns it as stored.</summary>
    Task<Schedule> SaveAsync(Schedule schedule, CancellationToken cancellationToken);

    Task RemoveAsync(string id, CancellationToken cancellationToken);

    /// <summary>Those that run, are due, and may be claimed here.</summary>
    Task<IReadOnlyList<Schedule>> ListDueAsync(WorkScope scope, DateTimeOffset now, CancellationToken cancellationToken);

    Task<DateTimeOffset?> NextDueAsync(WorkScope scope, CancellationToken cancellationToken);

    /// <summary>
    /// In one transaction moves the due time on and writes the delivery, unless another claimed the slot first.
    /// </summary>
    /// <param name="schedule">As it was listed; its <see cref="Schedule.DueAt"/> must still be the stored one.</param>
    /// <returns>Whether this claim won.</returns>
    Task<bool> ClaimAsync(Schedule schedule, DateTimeOffset nextDue, Delivery delivery, CancellationToken cancellationToken);

    /// <summary>Stops a schedule until a manager resumes it. Nothing of it is lost.</summary>
    /// <returns>Whether it ran until now: only then is anybody told.</returns>
    Task<bool> SuspendAsync(string id, string reason, CancellationToken cancellationToken);

    /// <summary>Those of one channel, whatever its workspace; of a whole workspace where <paramref name="channel"/> is null.</summary>
    Task<IReadOnlyList<Schedule>> ListWithinAsync(string platform, string? workspace, string? channel, CancellationToken cancellationToken);
}

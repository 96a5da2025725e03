using InterviewBot.Core.Chat;
using InterviewBot.Core.Time;

namespace InterviewBot.Core.Practice.Team;

/// <summary>Which channels get a weekly summary, and when next: one row a channel.</summary>
public interface ITeamDigestStore
{
    Task<TeamDigest?> FindAsync(ChannelRef channel, CancellationToken cancellationToken);

    /// <summary>Adds it; one that the channel has already stays as it is.</summary>
    /// <returns>The channel's.</returns>
    Task<TeamDigest> AddAsync(TeamDigest digest, CancellationToken cancellationToken);

    /// <returns>Whether there was one.</returns>
    Task<bool> RemoveAsync(ChannelRef channel, CancellationToken cancellationToken);

    /// <summary>In one transaction takes everything that is due: each belongs to the taker until the lease ends.</summary>
    /// <returns>As they were before, so that <see cref="TeamDigest.Tries"/> tells whether somebody has begun.</returns>
    Task<IReadOnlyList<TeamDigest>> TakeDueAsync(WorkScope scope, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken);

    Task<DateTimeOffset?> NextDueAsync(WorkScope scope, CancellationToken cancellationToken);

    /// <summary>Stores what came of a try, unless another has settled that week meanwhile.</summary>
    /// <param name="week">The week as it was taken.</param>
    Task SettleAsync(TeamDigest digest, DateOnly week, CancellationToken cancellationToken);
}

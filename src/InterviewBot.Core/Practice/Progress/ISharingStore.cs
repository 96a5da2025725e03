using InterviewBot.Core.Chat;

namespace InterviewBot.Core.Practice.Progress;

/// <summary>Who shares what: one row a person and workspace. A channel stands for its workspace.</summary>
public interface ISharingStore
{
    Task<Sharing> FindAsync(ChannelRef channel, string memberId, CancellationToken cancellationToken);

    Task SetProgressAsync(ChannelRef channel, Member member, bool on, CancellationToken cancellationToken);

    Task SetLeaderboardAsync(ChannelRef channel, Member member, bool on, CancellationToken cancellationToken);

    /// <summary>The ids of those who take part in a workspace's ranks.</summary>
    Task<IReadOnlySet<string>> ListTakingPartAsync(ChannelRef channel, CancellationToken cancellationToken);

    /// <summary>Everything that one person shares anywhere.</summary>
    Task<IReadOnlyList<SharingIn>> ListAsync(PersonRef person, CancellationToken cancellationToken);
}

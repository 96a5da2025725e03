using InterviewBot.Core.Chat;
using InterviewBot.Core.Time;

namespace InterviewBot.Core.Mock;

/// <param name="Version">Grows with every save; a save names the one it read.</param>
public sealed record StoredMock(MockState State, long Version);

public interface IMockInterviewStore
{
    Task<bool> AddAsync(MockState state, CancellationToken cancellationToken);

    Task<StoredMock?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>The session that runs in a channel, or in the thread that hangs there.</summary>
    Task<StoredMock?> FindActiveAsync(ChannelRef channel, CancellationToken cancellationToken);

    /// <returns>False, and nothing is written, where somebody saved since <paramref name="expectedVersion"/> was read.</returns>
    Task<bool> SaveAsync(MockState state, long expectedVersion, CancellationToken cancellationToken);

    Task<IReadOnlyList<string>> ListActiveAsync(WorkScope scope, CancellationToken cancellationToken);

    /// <summary>Sessions whose phase ends by now.</summary>
    Task<IReadOnlyList<string>> ListDueAsync(WorkScope scope, DateTimeOffset now, CancellationToken cancellationToken);

    Task<DateTimeOffset?> NextDueAsync(WorkScope scope, CancellationToken cancellationToken);

    /// <summary>Sessions with messages that wait to be drawn.</summary>
    Task<IReadOnlyList<string>> ListToDrawAsync(WorkScope scope, CancellationToken cancellationToken);
}

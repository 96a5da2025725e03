using System.Collections.Concurrent;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Time;

namespace InterviewBot.Bench;

/// <summary>The real store, watched: how long after its time a phase's end was on disk.</summary>
internal sealed class WatchedMockStore(IMockInterviewStore inner, MockPlatform platform) : IMockInterviewStore
{
    private readonly ConcurrentDictionary<string, StoredMock> _last = [];
    private readonly ConcurrentDictionary<(string Session, int Round, MockPhase Phase), bool> _awaited = [];
    private readonly ConcurrentDictionary<(string Session, int Round, MockPhase Phase), bool> _saved = [];
    private readonly ConcurrentBag<double> _lateness = [];

    public IReadOnlyCollection<double> Lateness => _lateness;

    /// <summary>A session as it was last saved, without asking the database.</summary>
    public MockState? Last(string id) => _last.GetValueOrDefault(id)?.State;

    public Task<bool> AddAsync(MockState state, CancellationToken cancellationToken) => inner.AddAsync(state, cancellationToken);

    public Task<StoredMock?> FindAsync(string id, CancellationToken cancellationToken) => inner.FindAsync(id, cancellationToken);

    public Task<StoredMock?> FindActiveAsync(ChannelRef channel, CancellationToken cancellationToken) => inner.FindActiveAsync(channel, cancellationToken);

    public async Task<bool> SaveAsync(MockState state, long expectedVersion, CancellationToken cancellationToken)
    {
        var before = Last(state.Id);
        var ends = before is { IsRunning: true } && before.Phase != state.Phase && TimeProvider.System.GetUtcNow() >= before.EndsAt;
        if (ends && _awaited.TryAdd((state.Id, before!.Round, before.Phase), true))
        {
            // Before the save: what it brings about may be drawn before it is known here.
            platform.Expect(state.Id, before.EndsAt);
        }

        if (!await inner.SaveAsync(state, expectedVersion, cancellationToken))
        {
            return false;
        }

        if (ends && _saved.TryAdd((state.Id, before!.Round, before.Phase), true))
        {
            _lateness.Add((TimeProvider.System.GetUtcNow() - before.EndsAt).TotalMilliseconds);
        }

        var saved = new StoredMock(state, expectedVersion + 1);
        _last.AddOrUpdate(state.Id, saved, (_, known) => known.Version > saved.Version ? known : saved);
        return true;
    }

    public Task<IReadOnlyList<string>> ListActiveAsync(WorkScope scope, CancellationToken cancellationToken) => inner.ListActiveAsync(scope, cancellationToken);

    public Task<IReadOnlyList<string>> ListDueAsync(WorkScope scope, DateTimeOffset now, CancellationToken cancellationToken) =>
        inner.ListDueAsync(scope, now, cancellationToken);

    public Task<DateTimeOffset?> NextDueAsync(WorkScope scope, CancellationToken cancellationToken) => inner.NextDueAsync(scope, cancellationToken);

    public Task<IReadOnlyList<string>> ListToDrawAsync(WorkScope scope, CancellationToken cancellationToken) => inner.ListToDrawAsync(scope, cancellationToken);
}

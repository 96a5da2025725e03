using InterviewBot.Core.Time;

namespace InterviewBot.Core.Mock;

/// <summary>Ends phases at their time; the times are kept in the store, so a restart changes none of them.</summary>
internal sealed class MockTimer(MockSessions sessions, IMockInterviewStore store, WorkScope scope) : IDueWork
{
    public string Name => "mock interview timers";

    public WakeSignal Wake => sessions.Timing;

    public async Task<DateTimeOffset?> RunDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var id in await store.ListDueAsync(scope, now, cancellationToken))
        {
            await sessions.ApplyAsync(id, new MockInput.Clock(), cancellationToken);
        }

        return await store.NextDueAsync(scope, cancellationToken);
    }
}

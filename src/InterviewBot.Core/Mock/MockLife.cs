using InterviewBot.Core.Time;
using Microsoft.Extensions.Hosting;

namespace InterviewBot.Core.Mock;

/// <summary>Tells running sessions in a line that the bot goes down, and that it is back.</summary>
internal sealed class MockLife(MockSessions sessions, IMockInterviewStore store, MockPublisher publisher, WorkScope scope, TimeProvider clock) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => TellAsync(ScreenKind.Resumed, cancellationToken);

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await TellAsync(ScreenKind.Pausing, cancellationToken);
        await publisher.RunDueAsync(clock.GetUtcNow(), cancellationToken);
    }

    private async Task TellAsync(ScreenKind kind, CancellationToken cancellationToken)
    {
        if (scope.Channel is not null)
        {
            // The terminal comes and goes beside the bot; its channel's sessions do not hang on it.
            return;
        }

        foreach (var id in await store.ListActiveAsync(scope, cancellationToken))
        {
            if (await store.FindAsync(id, cancellationToken) is { State.Round: >= 0 })
            {
                await sessions.ApplyAsync(id, new MockInput.Notice(kind), cancellationToken);
            }
        }
    }
}

using InterviewBot.Core.Time;
using Microsoft.Extensions.Hosting;

namespace InterviewBot.Core.Content;

/// <summary>
/// What is done once the host has started, and after the content was swapped: not before nothing more has happened for a
/// moment, since the start and a file that is being edited go before.
/// </summary>
public abstract class CalmWork : BackgroundService, IHostedLifecycleService
{
    private readonly WakeSignal _due = new();
    private readonly TimeProvider _clock;
    private readonly TimeSpan _calm;

    /// <param name="calm">How long nothing must have happened.</param>
    protected CalmWork(IContentLibrary library, TimeProvider clock, TimeSpan calm)
    {
        (_clock, _calm) = (clock, calm);
        library.Changed += _ => _due.Ring();
    }

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        _due.Ring();
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await _due.WaitAsync(stoppingToken);
                while (await _due.WaitAsync(_calm, _clock, stoppingToken))
                {
                    // Rung again: the moment begins anew.
                }

                Work();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping.
        }
    }

    /// <summary>Must not throw: it would end the loop.</summary>
    protected abstract void Work();
}

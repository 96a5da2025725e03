using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Core.Time;

/// <summary>Runs every <see cref="IDueWork"/> in a loop of its own: do what is due, sleep until the next, wake on a ring.</summary>
internal sealed partial class DueWorkService(IEnumerable<IDueWork> works, TimeProvider clock, ILogger<DueWorkService> logger) : BackgroundService
{
    /// <summary>Another process on the same store may bring a due time forward without ringing: look at least this often.</summary>
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan AfterFailure = TimeSpan.FromSeconds(2);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(works.Select(work => RunAsync(work, stoppingToken)));

    private async Task RunAsync(IDueWork work, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var next = await work.RunDueAsync(clock.GetUtcNow(), stoppingToken);
                await work.Wake.WaitAsync(SleepUntil(next), clock, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // The edge of the loop: one failure is logged and must not end the work for good.
                LogFailed(error, work.Name);
                await Task.Delay(AfterFailure, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private TimeSpan SleepUntil(DateTimeOffset? next)
    {
        var wait = next is null ? LongestSleep : next.Value - clock.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait > LongestSleep ? LongestSleep : wait;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Work} failed and is tried again shortly.")]
    private partial void LogFailed(Exception error, string work);
}

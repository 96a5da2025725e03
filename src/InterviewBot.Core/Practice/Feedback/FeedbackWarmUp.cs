using InterviewBot.Core.Content;
using InterviewBot.Core.Time;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>
/// Has the feedback made before the first answer comes: once the host has started, and after the content was swapped. It
/// begins when nothing more has happened for a moment, since the start and a file that is being edited go before.
/// </summary>
internal sealed partial class FeedbackWarmUp : BackgroundService, IHostedLifecycleService
{
    /// <summary>In this time platforms connect, pages open and the next save follows; hardly anyone has written an answer.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(2);

    private readonly WakeSignal _due = new();
    private readonly FeedbackLibrary _feedback;
    private readonly TimeProvider _clock;
    private readonly ILogger<FeedbackWarmUp> _logger;

    public FeedbackWarmUp(FeedbackLibrary feedback, IContentLibrary library, TimeProvider clock, ILogger<FeedbackWarmUp> logger)
    {
        (_feedback, _clock, _logger) = (feedback, clock, logger);
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
                while (await _due.WaitAsync(Calm, _clock, stoppingToken))
                {
                    // Rung again: the moment begins anew.
                }

                WarmUp();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopping.
        }
    }

    private void WarmUp()
    {
        try
        {
            _ = _feedback.Current;
        }
        catch (Exception error)
        {
            // The edge of the loop: an answer meets the same error and is told so; the next content may be better.
            LogFailed(error);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Feedback could not be made over the content in use.")]
    private partial void LogFailed(Exception error);
}

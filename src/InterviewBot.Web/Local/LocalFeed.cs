using InterviewBot.Core.Chat.Local;
using InterviewBot.Core.Time;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Web.Local;

/// <summary>
/// What happens in the local chat, live. While anybody watches, one loop asks the store for what changed: at once when
/// this process wrote, and every <see cref="PollEvery"/> for what another process (the terminal) wrote.
/// </summary>
public sealed partial class LocalFeed(ILocalChatStore store, TimeProvider clock, ILogger<LocalFeed> logger) : IAsyncDisposable
{
    private const int Batch = 500;

    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(700);

    private readonly WakeSignal _wake = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly List<LocalSubscription> _watching = [];
    private Task? _loop;

    /// <summary>Watches what this person may see. Subscribe first, then read the history: nothing falls between.</summary>
    public async Task<LocalSubscription> SubscribeAsync(string personId, CancellationToken cancellationToken)
    {
        var last = await store.LastChangeAsync(cancellationToken);
        var subscription = new LocalSubscription(personId, last, Remove);
        lock (_gate)
        {
            _watching.Add(subscription);
            _loop ??= Task.Run(() => RunAsync(last, _stop.Token), CancellationToken.None);
        }

        return subscription;
    }

    /// <summary>Says that this process has written.</summary>
    public void Ring() => _wake.Ring();

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await (_loop ?? Task.CompletedTask);
        _stop.Dispose();
    }

    private void Remove(LocalSubscription subscription)
    {
        lock (_gate)
        {
            _watching.Remove(subscription);
        }

        // The loop ends when it finds nobody.
        Ring();
    }

    private async Task RunAsync(long last, CancellationToken cancellationToken)
    {
        while (Watching() is { } watching)
        {
            try
            {
                last = await PassOnAsync(last, watching, cancellationToken);
                await _wake.WaitAsync(PollEvery, clock, cancellationToken);
            }
            catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // The edge of the loop: what could not be read now is read the next time round.
                LogFailed(error);
                await Task.Delay(PollEvery, clock, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>Those who watch; null, and the loop is over, where nobody does.</summary>
    private LocalSubscription[]? Watching()
    {
        lock (_gate)
        {
            if (_watching.Count == 0 || _stop.IsCancellationRequested)
            {
                _loop = null;
                return null;
            }

            return [.. _watching];
        }
    }

    private async Task<long> PassOnAsync(long last, LocalSubscription[] watching, CancellationToken cancellationToken)
    {
        LocalChanges changes;
        do
        {
            changes = await store.ChangesAfterAsync(last, Batch, cancellationToken);
            foreach (var subscription in watching)
            {
                subscription.Offer(changes);
            }

            last = changes.Last;
        }
        while (changes.Messages.Length == Batch);

        return last;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The local chat could not be read and is tried again shortly.")]
    private partial void LogFailed(Exception error);
}

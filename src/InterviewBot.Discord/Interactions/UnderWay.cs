namespace InterviewBot.Discord.Interactions;

/// <summary>The interactions that are being answered, whichever way they came. A stop lets them come to their end.</summary>
internal sealed class UnderWay(TimeProvider clock) : IDisposable
{
    /// <summary>As long as a person waits for a first answer; the host allows a stop some seconds more.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource _over = new();
    private volatile TaskCompletionSource? _ended;
    private int _count;

    /// <summary>Cancelled when what is still under way can be waited for no longer.</summary>
    public CancellationToken Over => _over.Token;

    /// <returns>How many there are now.</returns>
    public int Begin() => Interlocked.Increment(ref _count);

    public void End()
    {
        if (Interlocked.Decrement(ref _count) == 0)
        {
            _ended?.TrySetResult();
        }
    }

    /// <summary>Waits until all have ended; call it when no more of them come.</summary>
    public async Task FinishAsync()
    {
        _ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (Volatile.Read(ref _count) > 0)
        {
            await Task.WhenAny(_ended.Task, Task.Delay(Most, clock));
        }

        await _over.CancelAsync();
    }

    public void Dispose() => _over.Dispose();
}

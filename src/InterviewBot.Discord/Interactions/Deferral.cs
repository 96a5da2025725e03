namespace InterviewBot.Discord.Interactions;

/// <summary>
/// Says that an answer is under way once it takes too long, whether or not the handler ever gives its thread back.
/// After <see cref="SettleAsync"/> it has either been said, or will not be.
/// </summary>
internal sealed class Deferral : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly ITimer _timer;
    private Task? _saying;
    private bool _settled;

    public Deferral(Func<CancellationToken, Task> say, TimeSpan after, TimeProvider clock, CancellationToken cancellationToken)
    {
        _timer = clock.CreateTimer(
            _ =>
            {
                lock (_gate)
                {
                    _saying = _settled ? null : say(cancellationToken);
                }
            },
            null,
            after,
            Timeout.InfiniteTimeSpan);
    }

    public Task SettleAsync()
    {
        lock (_gate)
        {
            _settled = true;
            return _saying ?? Task.CompletedTask;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _timer.DisposeAsync();
        await SettleAsync();
    }
}

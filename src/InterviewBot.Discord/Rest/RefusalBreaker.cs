namespace InterviewBot.Discord.Rest;

/// <summary>
/// Holds requests back before too many were refused: 10,000 answers of 401, 403 or 429 in ten minutes get the address
/// barred (https://docs.discord.com/developers/topics/rate-limits, "Invalid Request Limit").
/// </summary>
internal sealed class RefusalBreaker(TimeProvider clock)
{
    public const int WarnAt = 500;
    private const int OpenAt = 2_000;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly Lock _gate = new();
    private readonly Queue<long> _refusals = new();
    private long _openUntil;

    /// <summary>How long from now nothing may be sent.</summary>
    public TimeSpan Wait
    {
        get
        {
            lock (_gate)
            {
                var left = clock.GetElapsedTime(clock.GetTimestamp(), _openUntil);
                return left > TimeSpan.Zero ? left : TimeSpan.Zero;
            }
        }
    }

    /// <summary>Counts an answer of 401, 403 or a 429 that is our own fault.</summary>
    /// <returns>How many there were in the last ten minutes.</returns>
    public int Count()
    {
        lock (_gate)
        {
            while (_refusals.TryPeek(out var oldest) && clock.GetElapsedTime(oldest) >= Window)
            {
                _refusals.Dequeue();
            }

            _refusals.Enqueue(clock.GetTimestamp());
            if (_refusals.Count >= OpenAt)
            {
                Open(Window - clock.GetElapsedTime(_refusals.Peek()));
            }

            return _refusals.Count;
        }
    }

    /// <summary>Barred already: an answer that is not Discord's own.</summary>
    public void Barred(TimeSpan? retryAfter)
    {
        lock (_gate)
        {
            Open(retryAfter is { Ticks: > 0 } told ? told : Window);
        }
    }

    private void Open(TimeSpan time) =>
        _openUntil = Math.Max(_openUntil, clock.GetTimestamp() + (long)(time.TotalSeconds * clock.TimestampFrequency));
}

namespace InterviewBot.Discord.Rest;

/// <summary>One of Discord's rate limit buckets. One request at a time goes through it, so what it said last always holds.</summary>
internal sealed class Bucket(TimeProvider clock)
{
    /// <summary>A little more than Discord says, for the way there and back.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(50);

    private long _until;
    private bool _empty;

    public SemaphoreSlim Turn { get; } = new(1);

    /// <summary>When it was last used, for those who clear up.</summary>
    public long Used { get; private set; } = clock.GetTimestamp();

    /// <summary>Nobody uses it, and what it said no longer holds.</summary>
    public bool IsIdle => Turn.CurrentCount == 1 && Wait == TimeSpan.Zero;

    /// <summary>How long from now until a request may go.</summary>
    public TimeSpan Wait
    {
        get
        {
            if (!_empty)
            {
                return TimeSpan.Zero;
            }

            var left = clock.GetElapsedTime(clock.GetTimestamp(), _until);
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    public void Learn(RateLimitHeaders headers)
    {
        Used = clock.GetTimestamp();
        if (headers.Remaining is { } remaining && headers.ResetAfter is { } resetAfter)
        {
            _empty = remaining <= 0;
            _until = After(resetAfter);
        }
    }

    public void Close(TimeSpan retryAfter) => (_empty, _until) = (true, After(retryAfter));

    private long After(TimeSpan time) => clock.GetTimestamp() + (long)((time + Margin).TotalSeconds * clock.TimestampFrequency);
}

using System.Collections.Concurrent;

namespace InterviewBot.Discord.Rest;

/// <summary>
/// All buckets of this process and the global limit: one for all requests, since Discord counts a bot as one
/// (https://docs.discord.com/developers/topics/rate-limits).
/// </summary>
internal sealed class RateLimits(TimeProvider clock)
{
    /// <summary>Discord's limit is 50 a second.</summary>
    private const int GlobalPerSecond = 45;

    /// <summary>How soon to look again while all that may be sent is under way.</summary>
    private static readonly TimeSpan UnderWay = TimeSpan.FromMilliseconds(20);

    private const int MostBuckets = 2_000;

    private readonly ConcurrentDictionary<string, string> _hashes = new();
    private readonly ConcurrentDictionary<string, Bucket> _buckets = new();
    private readonly Queue<long> _answeredLately = new();
    private readonly Lock _gate = new();
    private long _pausedUntil;
    private int _underWay;

    /// <summary>Buckets known; for tests that it stays bounded.</summary>
    public int Count => _buckets.Count;

    /// <summary>Waits until the call may go, and holds its bucket until the returned turn is disposed.</summary>
    /// <returns>No turn where it would take longer than the call has patience for; then how long.</returns>
    public async Task<(Turn? Turn, TimeSpan TooLong)> EnterAsync(RestCall call, CancellationToken cancellationToken)
    {
        while (true)
        {
            var key = KeyOf(call);
            var bucket = _buckets.GetOrAdd(key, _ => new Bucket(clock));
            if (!await bucket.Turn.WaitAsync(call.Patience, cancellationToken))
            {
                return (null, bucket.Wait);
            }

            var turn = new Turn(this, call, bucket);
            // While it waited, Discord may have named the bucket: then it has to queue where the others do.
            if (key != KeyOf(call) || !_buckets.TryGetValue(key, out var current) || current != bucket)
            {
                turn.Dispose();
                continue;
            }

            return await PassAsync(call, bucket, turn, cancellationToken) is { } tooLong ? (null, tooLong) : (turn, TimeSpan.Zero);
        }
    }

    /// <summary>Holds back every request of the bot.</summary>
    public void PauseAll(TimeSpan time)
    {
        lock (_gate)
        {
            _pausedUntil = Math.Max(_pausedUntil, clock.GetTimestamp() + (long)(time.TotalSeconds * clock.TimestampFrequency));
        }
    }

    /// <summary>Waits with the bucket's turn; gives it back where the call does not get to go.</summary>
    /// <returns>Null when it may go now; how long it would take where that is too long.</returns>
    private async Task<TimeSpan?> PassAsync(RestCall call, Bucket bucket, Turn turn, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                var wait = bucket.Wait;
                if (wait == TimeSpan.Zero && call.AsBot)
                {
                    wait = TakeGlobal();
                }

                if (wait == TimeSpan.Zero || wait > call.Patience)
                {
                    turn.Passed = wait == TimeSpan.Zero;
                    return turn.Passed ? null : wait;
                }

                await Task.Delay(wait, clock, cancellationToken);
            }
        }
        finally
        {
            if (!turn.Passed)
            {
                turn.Dispose();
            }
        }
    }

    /// <summary>
    /// A request counts from when it is sent until a second after its answer: whenever Discord received it in between, no
    /// second of Discord's clock has more of them than are counted here.
    /// </summary>
    /// <returns>Zero where one was taken; otherwise how long until the next can be.</returns>
    private TimeSpan TakeGlobal()
    {
        lock (_gate)
        {
            var now = clock.GetTimestamp();
            if (_pausedUntil > now)
            {
                return clock.GetElapsedTime(now, _pausedUntil) + TimeSpan.FromMilliseconds(1);
            }

            while (_answeredLately.TryPeek(out var oldest) && clock.GetElapsedTime(oldest, now) >= TimeSpan.FromSeconds(1))
            {
                _answeredLately.Dequeue();
            }

            if (_underWay + _answeredLately.Count >= GlobalPerSecond)
            {
                return _answeredLately.TryPeek(out var next) ? TimeSpan.FromSeconds(1) - clock.GetElapsedTime(next, now) + TimeSpan.FromMilliseconds(1) : UnderWay;
            }

            _underWay++;
            return TimeSpan.Zero;
        }
    }

    private void GiveBackGlobal()
    {
        lock (_gate)
        {
            _underWay--;
            _answeredLately.Enqueue(clock.GetTimestamp());
        }
    }

    private string KeyOf(RestCall call) =>
        (_hashes.TryGetValue(call.Route, out var hash) ? hash : call.Route) + ":" + call.Major;

    private void Learn(RestCall call, Bucket bucket, RateLimitHeaders headers)
    {
        if (headers.Bucket is { } hash && (!_hashes.TryGetValue(call.Route, out var known) || known != hash))
        {
            _hashes[call.Route] = hash;
            // What this answer said holds for the bucket that it names.
            _buckets.GetOrAdd(KeyOf(call), _ => new Bucket(clock)).Learn(headers);
        }

        bucket.Learn(headers);
        if (_buckets.Count > MostBuckets)
        {
            Sweep();
        }
    }

    private void Sweep()
    {
        foreach (var (key, bucket) in _buckets)
        {
            if (bucket.IsIdle && clock.GetElapsedTime(bucket.Used) > TimeSpan.FromSeconds(10))
            {
                _buckets.TryRemove(key, out _);
            }
        }
    }

    /// <summary>The right to send one request of a bucket.</summary>
    internal sealed class Turn(RateLimits limits, RestCall call, Bucket bucket) : IDisposable
    {
        /// <summary>Whether its request may go: until then it counts for nothing but its bucket.</summary>
        public bool Passed { get; set; }

        public void Learn(RateLimitHeaders headers) => limits.Learn(call, bucket, headers);

        /// <summary>Discord said no more for now: for the whole bucket.</summary>
        public void Close(TimeSpan retryAfter) => bucket.Close(retryAfter);

        public void Dispose()
        {
            if (Passed && call.AsBot)
            {
                limits.GiveBackGlobal();
            }

            bucket.Turn.Release();
        }
    }
}

namespace InterviewBot.FakeDiscord;

/// <summary>Discord's limits as it counts them: five in five seconds a bucket, fifty a second in all.</summary>
internal sealed class RestBuckets(FakeDiscordOptions options, Violations violations, TimeProvider clock)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);

    /// <summary>What was sent before the 429 could be read.</summary>
    private static readonly TimeSpan OnTheWay = TimeSpan.FromMilliseconds(250);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, (long Since, int Used)> _buckets = [];
    private readonly Dictionary<string, (long At, long Until)> _closed = [];
    private readonly Queue<long> _lastSecond = new();
    private (long At, long Until) _paused;

    /// <summary>Holds the bot back, as a global 429 tells it to.</summary>
    public void Pause(TimeSpan time)
    {
        lock (_gate)
        {
            _paused = From(time);
        }
    }

    /// <summary>Holds one bucket back, as any other 429 tells it to.</summary>
    public void Close(string bucket, TimeSpan time)
    {
        lock (_gate)
        {
            _closed[bucket] = From(time);
        }
    }

    /// <summary>What a 429 held back; null where nothing does.</summary>
    public Verdict? HeldBack(string bucket)
    {
        lock (_gate)
        {
            return HeldBack(bucket, clock.GetTimestamp());
        }
    }

    public Verdict Take(string bucket, bool asBot)
    {
        lock (_gate)
        {
            var now = clock.GetTimestamp();
            if (((asBot ? Global(now) : null) ?? HeldBack(bucket, now)) is { } held)
            {
                return held;
            }

            var (since, used) = _buckets.TryGetValue(bucket, out var known) && clock.GetElapsedTime(known.Since, now) < Window ? known : (now, 0);
            var resetAfter = Window - clock.GetElapsedTime(since, now);
            if (used >= options.PerBucket)
            {
                violations.Add("rate-limit-ignored", $"{bucket}: the last answer said that nothing remains");
                return new Verdict("user", resetAfter, 0);
            }

            _buckets[bucket] = (since, used + 1);
            return new Verdict(null, resetAfter, options.PerBucket - used - 1);
        }
    }

    private Verdict? HeldBack(string bucket, long now)
    {
        if (!_closed.TryGetValue(bucket, out var closed) || closed.Until <= now)
        {
            return null;
        }

        Tell(closed.At, now, "rate-limit-ignored", $"{bucket}: a request came before retry_after was over");
        return new Verdict("user", clock.GetElapsedTime(now, closed.Until), 0);
    }

    private Verdict? Global(long now)
    {
        if (_paused.Until > now)
        {
            Tell(_paused.At, now, "global-pause-ignored", "a request came while everything was paused");
            return new Verdict("global", clock.GetElapsedTime(now, _paused.Until), 0);
        }

        while (_lastSecond.TryPeek(out var oldest) && clock.GetElapsedTime(oldest, now) >= TimeSpan.FromSeconds(1))
        {
            _lastSecond.Dequeue();
        }

        if (_lastSecond.Count >= options.GlobalPerSecond)
        {
            violations.Add("global-limit", $"more than {options.GlobalPerSecond} requests in a second");
            return new Verdict("global", TimeSpan.FromSeconds(1), 0);
        }

        _lastSecond.Enqueue(now);
        return null;
    }

    private (long At, long Until) From(TimeSpan time)
    {
        var now = clock.GetTimestamp();
        return (now, now + (long)(time.TotalSeconds * clock.TimestampFrequency));
    }

    private void Tell(long since, long now, string rule, string detail)
    {
        if (clock.GetElapsedTime(since, now) > OnTheWay)
        {
            violations.Add(rule, detail);
        }
    }

    /// <param name="Scope">Null where the request may go.</param>
    internal readonly record struct Verdict(string? Scope, TimeSpan ResetAfter, int Remaining);
}

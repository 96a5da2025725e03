namespace InterviewBot.FakeDiscord;

/// <summary>Something that goes wrong with a request.</summary>
public abstract record RestFault
{
    private RestFault()
    {
    }

    /// <summary>Answered with this status, nothing done.</summary>
    public sealed record Status(int Code) : RestFault;

    /// <summary>Answered in HTML by what stands between the bot and Discord, nothing done.</summary>
    public sealed record Foreign(int Code) : RestFault;

    /// <param name="Scope"><c>user</c>, <c>global</c> or <c>shared</c>.</param>
    public sealed record RateLimited(string Scope, TimeSpan RetryAfter) : RestFault;

    /// <summary>A 429 that is no JSON: the shield in front.</summary>
    public sealed record Barred(TimeSpan RetryAfter) : RestFault;

    /// <summary>Done, and answered late.</summary>
    public sealed record Slow(TimeSpan Delay) : RestFault;

    /// <summary>The connection breaks, and nothing was done.</summary>
    public sealed record ResetBefore : RestFault;

    /// <summary>Done, but the answer is lost.</summary>
    public sealed record ResetAfter : RestFault;
}

/// <summary>Faults in the order they were injected; each is used up by the requests it fits.</summary>
public sealed class RestFaults
{
    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];

    /// <param name="pathPart">Fits a request whose path has this in it; empty fits all.</param>
    public void Inject(RestFault fault, string? method = null, string pathPart = "", int times = 1)
    {
        lock (_gate)
        {
            _entries.Add(new Entry(fault, method, pathPart) { Left = times });
        }
    }

    public void Clear()
    {
        lock (_gate)
        {
            _entries.Clear();
        }
    }

    internal RestFault? Take(string method, string path)
    {
        lock (_gate)
        {
            var entry = _entries.FirstOrDefault(known => (known.Method is null || known.Method == method) && path.Contains(known.PathPart, StringComparison.Ordinal));
            if (entry is not null && --entry.Left <= 0)
            {
                _entries.Remove(entry);
            }

            return entry?.Fault;
        }
    }

    private sealed record Entry(RestFault Fault, string? Method, string PathPart)
    {
        public int Left { get; set; }
    }
}

using System.Collections.Concurrent;

namespace InterviewBot.FakeDiscord;

/// <summary>A request as it came. The token is never kept, only that there was one.</summary>
public sealed record RecordedRequest(DateTimeOffset At, string Method, string Path, string Body, bool Authorized)
{
    public int Status { get; set; }
}

/// <summary>Every request of the bot. Bodies of interaction callbacks are kept with their interactions.</summary>
public sealed class RestLog(bool keepsEverything)
{
    /// <summary>Where not everything is kept.</summary>
    private const int Kept = 1_000;

    private readonly ConcurrentQueue<RecordedRequest> _all = new();

    public IReadOnlyList<RecordedRequest> All => [.. _all];

    public int Count(string method, string pathPart) =>
        _all.Count(request => request.Method == method && request.Path.Contains(pathPart, StringComparison.Ordinal));

    internal RecordedRequest Add(RecordedRequest request)
    {
        _all.Enqueue(request);
        if (!keepsEverything && _all.Count > Kept)
        {
            _all.TryDequeue(out _);
        }

        return request;
    }
}

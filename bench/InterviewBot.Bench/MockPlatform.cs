using System.Collections.Concurrent;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Bench;

/// <summary>A platform without a network: it notes when an awaited message was there.</summary>
internal sealed class MockPlatform : IChatPlatform
{
    private readonly ConcurrentDictionary<string, MessageRef> _posts = [];
    private readonly ConcurrentDictionary<string, DateTimeOffset> _expected = [];
    private readonly ConcurrentBag<double> _lateness = [];
    private int _last;

    public string Name => "bench";

    public IReadOnlyCollection<double> Lateness => _lateness;

    /// <summary>A phase of this session ended at this time: the message that shows it is awaited.</summary>
    public void Expect(string session, DateTimeOffset since) => _expected[session] = since;

    public Task<PostResult> PostAsync(ChannelRef channel, Card card, PostOptions options, CancellationToken cancellationToken)
    {
        var message = _posts.GetOrAdd(options.IdempotencyKey, _ => new MessageRef(channel, $"m{Interlocked.Increment(ref _last)}"));
        Seen(channel);
        return Task.FromResult<PostResult>(new PostResult.Sent(message));
    }

    public Task<PostResult> EditAsync(MessageRef message, Card card, CancellationToken cancellationToken)
    {
        Seen(message.Channel);
        return Task.FromResult<PostResult>(new PostResult.Sent(message));
    }

    public Task<ThreadResult> StartThreadAsync(MessageRef message, string title, CancellationToken cancellationToken) =>
        Task.FromResult<ThreadResult>(new ThreadResult.Started(message.Channel));

    public Task<PostSearch> FindPostAsync(ChannelRef channel, string idempotencyKey, DateTimeOffset since, CancellationToken cancellationToken) =>
        Task.FromResult<PostSearch>(_posts.TryGetValue(idempotencyKey, out var found) ? new PostSearch.Found(found) : new PostSearch.NotThere());

    public Task TellAsync(ChannelRef workspace, string memberId, Card card, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>A session's channel is called like the session.</summary>
    private void Seen(ChannelRef channel)
    {
        if (_expected.TryRemove(channel.Channel, out var since))
        {
            _lateness.Add((TimeProvider.System.GetUtcNow() - since).TotalMilliseconds);
        }
    }
}

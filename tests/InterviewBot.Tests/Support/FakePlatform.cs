using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Tests.Support;

/// <summary>A platform that keeps what it was given, and fails as a test tells it to.</summary>
internal sealed class FakePlatform : IChatPlatform
{
    private readonly Lock _gate = new();
    private int _last;

    public string Name => "local";

    public List<(MessageRef Message, Card Card, PostOptions Options)> Posts { get; } = [];

    public Dictionary<MessageRef, Card> Messages { get; } = [];

    public Dictionary<MessageRef, string> Threads { get; } = [];

    public List<(string Member, Card Card)> Told { get; } = [];

    /// <summary>Taken one a call; an empty queue means that the call goes through.</summary>
    public Queue<PostResult> PostFaults { get; } = [];

    public Queue<PostResult> EditFaults { get; } = [];

    public Queue<ThreadResult> ThreadFaults { get; } = [];

    /// <summary>Happens once, while an edit is on its way.</summary>
    public Func<Task>? DuringNextEdit { get; set; }

    /// <summary>The next post is made, but its answer is lost.</summary>
    public bool LoseNextAnswer { get; set; }

    public Task<PostResult> PostAsync(ChannelRef channel, Card card, PostOptions options, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (PostFaults.TryDequeue(out var fault))
            {
                return Task.FromResult(fault);
            }

            var message = new MessageRef(channel, $"post{++_last}");
            Posts.Add((message, card, options));
            Messages[message] = card;
            var lost = LoseNextAnswer;
            LoseNextAnswer = false;
            return Task.FromResult<PostResult>(lost ? new PostResult.Unknown("connection reset") : new PostResult.Sent(message));
        }
    }

    public async Task<PostResult> EditAsync(MessageRef message, Card card, CancellationToken cancellationToken)
    {
        if (DuringNextEdit is { } meanwhile)
        {
            DuringNextEdit = null;
            await meanwhile();
        }

        lock (_gate)
        {
            if (EditFaults.TryDequeue(out var fault))
            {
                return fault;
            }

            Messages[message] = card;
            return new PostResult.Sent(message);
        }
    }

    public Task<ThreadResult> StartThreadAsync(MessageRef message, string title, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            if (ThreadFaults.TryDequeue(out var fault))
            {
                return Task.FromResult(fault);
            }

            Threads[message] = title;
            return Task.FromResult<ThreadResult>(new ThreadResult.Started(message.Channel with { Channel = $"thread-{message.MessageId}" }));
        }
    }

    public Task TellAsync(ChannelRef workspace, string memberId, Card card, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            Told.Add((memberId, card));
            return Task.CompletedTask;
        }
    }

    public Task<PostSearch> FindPostAsync(ChannelRef channel, string idempotencyKey, DateTimeOffset since, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return Task.FromResult<PostSearch>(Posts.FindIndex(post => post.Options.IdempotencyKey == idempotencyKey) is >= 0 and var place
                ? new PostSearch.Found(Posts[place].Message)
                : new PostSearch.NotThere());
        }
    }
}

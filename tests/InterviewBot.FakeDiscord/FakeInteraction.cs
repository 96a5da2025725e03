using System.Text.Json.Nodes;

namespace InterviewBot.FakeDiscord;

/// <summary>One interaction, and all that was answered to it.</summary>
public sealed class FakeInteraction
{
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _shown = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<FakeMessage> _messages = [];

    public required string Id { get; init; }

    public required string Token { get; init; }

    public required InteractionDraft Draft { get; init; }

    internal long SentAt { get; init; }

    /// <summary>From its sending to its first answer.</summary>
    public TimeSpan? Latency { get; internal set; }

    /// <summary>The type of the first answer; null while there is none.</summary>
    public int? CallbackType { get; internal set; }

    public JsonObject? CallbackData { get; internal set; }

    /// <summary>How often the bot tried to answer it first.</summary>
    public int Callbacks { get; internal set; }

    /// <summary>The first answer came after its deadline.</summary>
    public bool TooLate { get; internal set; }

    /// <summary>What became visible, in order: the first answer, then follow-ups. A deferral shows nothing until it is edited.</summary>
    public IReadOnlyList<FakeMessage> Messages
    {
        get
        {
            lock (_messages)
            {
                return [.. _messages.Where(message => !message.Deleted)];
            }
        }
    }

    public FakeMessage Message => Messages.Count > 0 ? Messages[^1] : throw new InvalidOperationException($"Nothing was shown; the first answer was of type {CallbackType}.");

    /// <summary>The form that it opened.</summary>
    public JsonObject Modal => CallbackType == 9 && CallbackData is { } modal ? modal : throw new InvalidOperationException($"No form: the first answer was of type {CallbackType}.");

    /// <summary>The choices of a completion.</summary>
    public IReadOnlyList<(string Name, string Value)> Choices =>
        [.. (CallbackData?["choices"] as JsonArray ?? []).Select(choice => ((string?)choice!["name"] ?? "", choice["value"]?.ToString() ?? ""))];

    /// <summary>The gateway event that brought it; null over HTTP, and where nobody was there to get it.</summary>
    internal EventPlace? Event { get; set; }

    /// <summary>Faults that its first answer ran into.</summary>
    public int Faults { get; internal set; }

    /// <summary>The bot has said that it read the event.</summary>
    public bool Reached => Event is { } place && place.Session.Acknowledged >= place.Sequence;

    /// <summary>A resume brought it, later than it was sent.</summary>
    public bool Replayed => Event is { } place && place.Session.ReplayedAfter < place.Sequence;

    internal bool IsShown => _shown.Task.IsCompleted;

    internal FakeMessage? Original { get; set; }

    internal bool Deferred { get; set; }

    internal bool DeferredEphemeral { get; set; }

    internal int FollowUps { get; set; }

    /// <summary>Waits for the first answer of any kind.</summary>
    public Task WaitForAnswerAsync(TimeSpan? limit = null) => _answered.Task.WaitAsync(limit ?? TimeSpan.FromSeconds(20));

    /// <summary>Waits until something is to be seen: a message, a form, choices, or a changed message.</summary>
    public Task WaitForFinalAsync(TimeSpan? limit = null) => _shown.Task.WaitAsync(limit ?? TimeSpan.FromSeconds(90));

    internal void Answered() => _answered.TrySetResult();

    internal void Shown(FakeMessage? message)
    {
        if (message is not null)
        {
            lock (_messages)
            {
                if (!_messages.Contains(message))
                {
                    _messages.Add(message);
                }
            }
        }

        _shown.TrySetResult();
    }
}

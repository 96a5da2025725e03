namespace InterviewBot.Discord.Gateway;

/// <summary>Holds events until there is somebody to take them; from then on it passes them on at once.</summary>
internal sealed class HeldEvents : IGatewaySink
{
    /// <summary>More than a start can see; beyond it they are dropped, as unanswered ones are after three seconds anyway.</summary>
    private const int Most = 5_000;

    private readonly Lock _gate = new();
    private readonly Queue<Action<IGatewaySink>> _held = new();
    private volatile IGatewaySink? _sink;

    /// <summary>Hands on what was held, in its order, and whatever comes after it.</summary>
    public void PassTo(IGatewaySink sink)
    {
        lock (_gate)
        {
            while (_held.TryDequeue(out var handOn))
            {
                handOn(sink);
            }

            _sink = sink;
        }
    }

    public void InteractionReceived(ReadOnlyMemory<byte> payload, long receivedAt)
    {
        if (_sink is { } sink)
        {
            sink.InteractionReceived(payload, receivedAt);
            return;
        }

        HoldInteraction(payload, receivedAt);
    }

    public void Vanished(string? workspace, string? channel) => Hold(sink => sink.Vanished(workspace, channel));

    /// <summary>By itself, so that what it captures is made for held ones alone.</summary>
    private void HoldInteraction(ReadOnlyMemory<byte> payload, long receivedAt) => Hold(sink => sink.InteractionReceived(payload, receivedAt));

    private void Hold(Action<IGatewaySink> handOn)
    {
        lock (_gate)
        {
            if (_sink is { } sink)
            {
                handOn(sink);
            }
            else if (_held.Count < Most)
            {
                _held.Enqueue(handOn);
            }
        }
    }
}

namespace InterviewBot.Discord.Gateway;

/// <summary>
/// At most 120 sends a minute on one connection, or Discord closes it and, repeated, bars the bot
/// (https://docs.discord.com/developers/events/gateway, "Rate Limiting"). Some are kept for heartbeats.
/// </summary>
internal sealed class SendBudget(TimeProvider clock)
{
    private const int Limit = 118;
    private const int KeptForHeartbeats = 5;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Queue<long> _sent = new();

    /// <summary>Takes one of the sends; false where none is left, and then nothing may be sent.</summary>
    public bool TryTake(bool heartbeat)
    {
        lock (_sent)
        {
            while (_sent.TryPeek(out var oldest) && clock.GetElapsedTime(oldest) >= Window)
            {
                _sent.Dequeue();
            }

            if (_sent.Count >= (heartbeat ? Limit : Limit - KeptForHeartbeats))
            {
                return false;
            }

            _sent.Enqueue(clock.GetTimestamp());
            return true;
        }
    }
}

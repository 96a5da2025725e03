namespace InterviewBot.Discord.Gateway;

/// <summary>
/// Lets one shard of a concurrency group identify every five seconds
/// (https://docs.discord.com/developers/events/gateway, "Session Start Limit"), over all connections of this process.
/// </summary>
internal sealed class IdentifyGate(TimeProvider clock)
{
    /// <summary>Five seconds and a little: Discord counts by its own clock.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5.25);

    private readonly Dictionary<int, (SemaphoreSlim Turn, long? Last)> _groups = [];

    /// <summary>Waits for the group's turn and takes it.</summary>
    public async Task EnterAsync(int group, CancellationToken cancellationToken)
    {
        var turn = TurnOf(group);
        await turn.WaitAsync(cancellationToken);
        try
        {
            if (LastOf(group) is { } last && Apart - clock.GetElapsedTime(last) is { Ticks: > 0 } wait)
            {
                await Task.Delay(wait, clock, cancellationToken);
            }
        }
        finally
        {
            Note(group, turn);
            turn.Release();
        }
    }

    /// <summary>Counts from when the IDENTIFY really left.</summary>
    public void Sent(int group) => Note(group, TurnOf(group));

    private SemaphoreSlim TurnOf(int group)
    {
        lock (_groups)
        {
            if (!_groups.TryGetValue(group, out var known))
            {
                _groups[group] = known = (new SemaphoreSlim(1), null);
            }

            return known.Turn;
        }
    }

    private long? LastOf(int group)
    {
        lock (_groups)
        {
            return _groups[group].Last;
        }
    }

    private void Note(int group, SemaphoreSlim turn)
    {
        lock (_groups)
        {
            _groups[group] = (turn, clock.GetTimestamp());
        }
    }
}

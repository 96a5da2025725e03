namespace InterviewBot.Discord.Gateway;

/// <summary>
/// Lets one shard of a concurrency group identify every five seconds
/// (https://docs.discord.com/developers/events/gateway, "Session Start Limit"), over all connections of this process, and
/// over the processes before it: a bot that dies and is started again must not identify more often.
/// </summary>
internal sealed class IdentifyGate(SessionShelf shelf, string owner, TimeProvider clock)
{
    /// <summary>Between two processes: five seconds, and the time that a connection takes to be greeted.</summary>
    private static readonly TimeSpan BetweenProcesses = TimeSpan.FromSeconds(6);

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

            await FollowOthersAsync(group, cancellationToken);
        }
        finally
        {
            Note(group, turn);
            turn.Release();
        }
    }

    /// <summary>Counts from when the IDENTIFY really left.</summary>
    public void Sent(int group) => Note(group, TurnOf(group));

    private async Task FollowOthersAsync(int group, CancellationToken cancellationToken)
    {
        // A clock that was set back must not hold anything up for longer than the pace itself.
        if (await shelf.LastIdentifyAsync(owner, group, cancellationToken) is { } last
            && BetweenProcesses - (clock.GetUtcNow() - last) is { Ticks: > 0 } wait && wait <= BetweenProcesses)
        {
            await Task.Delay(wait, clock, cancellationToken);
        }

        await shelf.SaveIdentifyAsync(owner, group, clock.GetUtcNow(), cancellationToken);
    }

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

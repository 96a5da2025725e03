using InterviewBot.Core.Time;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Discord.Gateway;

/// <summary>Keeps one shard connected: connects, resumes, identifies, waits, and gives up only where Discord says so.</summary>
/// <param name="kept">The session that a process before this one had.</param>
internal sealed partial class GatewayShard(
    GatewayIdentity identity, Task<GatewaySession?> kept, string owner, GatewayDirectory directory, IdentifyGate gate, SessionShelf shelf, GatewayRhythm rhythm, TimeProvider clock, ILogger logger)
{
    /// <summary>How far a crash may set the session back; a resume then replays what came since.</summary>
    private static readonly TimeSpan SaveEvery = TimeSpan.FromSeconds(15);

    private const int UnreachableResumes = 6;

    private readonly WakeSignal _changed = new();

    private GatewaySession? _session;
    private GatewayConnection? _connection;
    private int _failures;
    private int _failedResumes;

    public GatewayState State { get; private set; } = new(GatewayPhase.Connecting);

    public async Task RunAsync(IGatewaySink sink, CancellationToken cancellationToken)
    {
        _session = await kept;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var saves = SaveAsync(over.Token);
        try
        {
            while (!cancellationToken.IsCancellationRequested && await ConnectOnceAsync(sink, cancellationToken))
            {
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // Stopping: the session stays, and the next process goes on with it.
        }
        finally
        {
            await over.CancelAsync();
            await saves;
            await shelf.SaveAsync(owner, identity.Shard, identity.Shards, _session, CancellationToken.None);
        }
    }

    /// <returns>Whether to go on.</returns>
    private async Task<bool> ConnectOnceAsync(IGatewaySink sink, CancellationToken cancellationToken)
    {
        await Task.Delay(Backoff.Delay(_failures, rhythm.Jitter()), clock, cancellationToken);
        if (_session is null && !await directory.WaitForStartsAsync(cancellationToken))
        {
            return Failed();
        }

        var turn = _session is null ? gate.EnterAsync(directory.GroupOf(identity.Shard), cancellationToken) : Task.CompletedTask;
        if (identity.Shards > 1)
        {
            // They take turns, and a connection that waits long for its own would only be dropped.
            await turn;
        }

        if (await AddressAsync(cancellationToken) is not { } address)
        {
            return Failed();
        }

        var resuming = _session is not null;
        using var connection = new GatewayConnection(identity, _session, sink, rhythm, clock, logger)
        {
            Open = directory.OpenAsync,
            BecameReady = Arrived,
            MayIdentify = turn,
            Identifying = () => directory.Identified(gate, identity.Shard),
        };
        _connection = connection;
        var end = await connection.RunAsync(address, cancellationToken);
        await turn;
        _connection = null;
        _session = connection.Session;
        Learn(end, resuming);
        if (end.Wait > TimeSpan.Zero && end.Next != NextStep.GiveUp)
        {
            await Task.Delay(end.Wait, clock, cancellationToken);
        }

        return end.Next != NextStep.GiveUp;
    }

    private void Learn(ConnectionEnd end, bool resuming)
    {
        _failures = end.WasReady ? 0 : _failures + 1;
        _session = end.Next == NextStep.Resume ? _session : null;
        if (resuming && !end.WasReady)
        {
            // Discord's own no counts at once the second time; an unreachable address after some more.
            _failedResumes += end.WasGreeted ? UnreachableResumes / 2 : 1;
            _session = _failedResumes >= UnreachableResumes ? null : _session;
        }

        if (end.Next == NextStep.GiveUp)
        {
            Refuse(GatewayCloseCode.Explain(end.Code ?? 0));
            return;
        }

        State = new GatewayState(GatewayPhase.Connecting);
        LogEnded(identity.Shard, end.Reason);
    }

    private void Arrived(GatewayConnection connection)
    {
        (_failures, _failedResumes) = (0, 0);
        State = new GatewayState(GatewayPhase.Ready);
        _changed.Ring();
        DiscordLog.Connected(logger, identity.Shard);
    }

    private async Task<Uri?> AddressAsync(CancellationToken cancellationToken)
    {
        var url = _session?.ResumeUrl ?? (await directory.KnownAsync(cancellationToken))?.Url;
        return url is not null && Uri.TryCreate(url.TrimEnd('/') + "/?v=10&encoding=json", UriKind.Absolute, out var address) ? address : null;
    }

    /// <returns>Whether another try makes sense.</returns>
    private bool Failed()
    {
        _failures++;
        if (directory.Problem is { } problem)
        {
            Refuse(problem);
        }
        else if (_failures == 1)
        {
            DiscordLog.Unreachable(logger);
        }

        return State.Phase != GatewayPhase.Refused;
    }

    private void Refuse(string problem)
    {
        State = new GatewayState(GatewayPhase.Refused, problem);
        _session = null;
    }

    /// <summary>At once when connected, then now and then: a crash costs no new session.</summary>
    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        GatewaySession? saved = null;
        try
        {
            while (true)
            {
                await _changed.WaitAsync(SaveEvery, clock, cancellationToken);
                if (_connection is { IsReady: true, Session: { } session } && session != saved)
                {
                    await shelf.SaveAsync(owner, identity.Shard, identity.Shards, session, cancellationToken);
                    saved = session;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // Stopping; the last save comes after the connection has closed.
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord: connection of shard {Shard} ended: {Reason}. Connecting again.")]
    private partial void LogEnded(int shard, string reason);
}

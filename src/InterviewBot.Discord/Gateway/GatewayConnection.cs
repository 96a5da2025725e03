using System.Net.WebSockets;
using System.Text.Json;
using InterviewBot.Discord.Payloads;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Discord.Gateway;

/// <summary>
/// One connection, from its handshake to its close; everything that belongs to it is here and ends with it
/// (https://docs.discord.com/developers/events/gateway, "Connection Lifecycle").
/// </summary>
internal sealed partial class GatewayConnection : IDisposable
{
    private static readonly TimeSpan HandshakeTime = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan HelloTime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ReadyTime = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan CloseTime = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan SendTime = TimeSpan.FromSeconds(10);

    private readonly ClientWebSocket _socket = new();
    private readonly SemaphoreSlim _sending = new(1);
    private readonly SendBudget _budget;
    private readonly GatewayIdentity _identity;
    private readonly IGatewaySink _sink;
    private readonly GatewayRhythm _rhythm;
    private readonly TimeProvider _clock;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _over = new();
    private readonly CancellationTokenSource _dropped = new();
    private CancellationTokenSource? _phase;
    private Task _heartbeats = Task.CompletedTask;
    private Task _identifying = Task.CompletedTask;
    private long? _sequence;
    private volatile bool _acknowledged = true;
    private bool _greeted;
    private ConnectionEnd? _end;

    /// <param name="resume">The session to go on with; null identifies.</param>
    public GatewayConnection(
        GatewayIdentity identity, GatewaySession? resume, IGatewaySink sink, GatewayRhythm rhythm, TimeProvider clock, ILogger logger)
    {
        (_identity, Session, _sink, _rhythm, _clock, _logger) = (identity, resume, sink, rhythm, clock, logger);
        _sequence = resume?.Sequence;
        _budget = new SendBudget(clock);
        // Liveness is the gateway's own heartbeat; a second one below it would only hide that it died.
        _socket.Options.KeepAliveInterval = TimeSpan.Zero;
    }

    public bool IsReady { get; private set; }

    /// <summary>The session as far as this connection has come; null while there is none.</summary>
    public GatewaySession? Session { get; private set; }

    /// <summary>Opens the WebSocket.</summary>
    public required Func<ClientWebSocket, Uri, CancellationToken, Task> Open { get; init; }

    /// <summary>Called at READY and RESUMED. Must not throw.</summary>
    public required Action<GatewayConnection> BecameReady { get; init; }

    /// <summary>Waited for before an IDENTIFY leaves, beside everything else. It should take no longer than some seconds.</summary>
    public required Task MayIdentify { get; init; }

    /// <summary>Called when an IDENTIFY leaves.</summary>
    public required Action Identifying { get; init; }

    /// <summary>Runs until the connection is over. Cancelling closes it so that the session can be resumed.</summary>
    public async Task<ConnectionEnd> RunAsync(Uri address, CancellationToken stopping)
    {
        await using var stop = stopping.UnsafeRegister(_ => End(NextStep.Resume, "stopped"), null);
        var receiving = ConnectAndReceiveAsync(address);
        await Task.WhenAny(receiving, Task.Delay(Timeout.Infinite, _over.Token));
        await CloseAsync(receiving);
        return _end!;
    }

    public void Dispose()
    {
        _phase?.Dispose();
        _over.Dispose();
        _dropped.Dispose();
        _sending.Dispose();
        _socket.Dispose();
    }

    private async Task ConnectAndReceiveAsync(Uri address)
    {
        try
        {
            using (var late = new CancellationTokenSource(HandshakeTime, _clock))
            using (var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, _over.Token))
            {
                await Open(_socket, address, either.Token);
            }

            Expect("HELLO", HelloTime);
            // Not by _over: cancelling a receive drops the socket, and the peer would never read why.
            await ReceiveAsync(_dropped.Token);
        }
        catch (Exception error) when (error is WebSocketException or IOException or System.Net.Http.HttpRequestException or OperationCanceledException or JsonException)
        {
            End(NextStep.Resume, $"connection lost ({error.GetType().Name})");
        }
    }

    private async Task ReceiveAsync(CancellationToken cancellationToken)
    {
        using var reader = new FrameReader(_socket);
        while (true)
        {
            if (await reader.ReadAsync(cancellationToken) is not { } message)
            {
                Closed((int?)_socket.CloseStatus);
                return;
            }

            if (GatewayFrame.TryRead(message, out var frame))
            {
                _sequence = frame.Sequence ?? _sequence;
                await HandleAsync(frame, cancellationToken);
            }
            else
            {
                LogUnreadable();
            }
        }
    }

    private Task HandleAsync(GatewayFrame frame, CancellationToken cancellationToken)
    {
        switch (frame.Op)
        {
            case GatewayFrame.Dispatch:
                Dispatch(frame);
                break;
            case GatewayFrame.Hello:
                return GreetAsync(JsonSerializer.Deserialize(frame.Data.Span, DiscordJson.Default.Hello)!, cancellationToken);
            case GatewayFrame.HeartbeatAck:
                _acknowledged = true;
                break;
            case GatewayFrame.Heartbeat:
                // Asked for: answered at once, beside the rhythm, and not one whose answer is waited for.
                return BeatAsync(cancellationToken);
            case GatewayFrame.Reconnect:
                End(NextStep.Resume, "Discord asked for a new connection");
                break;
            case GatewayFrame.InvalidSession:
                Invalidated(resumable: frame.Data.Span.SequenceEqual("true"u8));
                break;
        }

        return Task.CompletedTask;
    }

    private void Dispatch(GatewayFrame frame)
    {
        switch (frame.Event)
        {
            case GatewayFrame.Ready:
                var ready = JsonSerializer.Deserialize(frame.Data.Span, DiscordJson.Default.Ready)!;
                Session = new GatewaySession(ready.SessionId, ready.ResumeGatewayUrl, frame.Sequence ?? 0);
                Arrived();
                break;
            case GatewayFrame.Resumed:
                Arrived();
                break;
            default:
                GatewayEvents.Deliver(frame, _sink, _clock.GetTimestamp());
                break;
        }

        Session = Session is null || frame.Sequence is null ? Session : Session with { Sequence = frame.Sequence.Value };
    }

    private void Arrived()
    {
        _phase?.Dispose();
        _phase = null;
        IsReady = true;
        BecameReady(this);
    }

    private async Task GreetAsync(Hello hello, CancellationToken cancellationToken)
    {
        _greeted = true;
        _acknowledged = true;
        if (_heartbeats.IsCompleted)
        {
            _heartbeats = HeartbeatsAsync(TimeSpan.FromMilliseconds(hello.HeartbeatInterval), _over.Token);
        }

        if (Session is { } session)
        {
            Expect("RESUMED", ReadyTime);
            await SendAsync(
                JsonSerializer.SerializeToUtf8Bytes(
                    new GatewaySend<Resume>(GatewayFrame.Resume, new Resume(_identity.Token, session.Id, session.Sequence)), DiscordJson.Default.GatewaySendResume),
                heartbeat: false,
                cancellationToken);
            return;
        }

        _phase?.Dispose();
        _phase = null;
        _identifying = IdentifyAsync();
    }

    private async Task IdentifyAsync()
    {
        try
        {
            await MayIdentify.WaitAsync(_over.Token);
            Expect("READY", ReadyTime);
            Identifying();
            await SendIdentifyAsync(_over.Token);
        }
        catch (OperationCanceledException)
        {
            // The connection is over.
        }
        catch (Exception error) when (IsLoss(error))
        {
            End(NextStep.Resume, $"connection lost ({error.GetType().Name})");
        }
        catch
        {
            // Not the connection's fault: whoever runs it is told.
            End(NextStep.Identify, "no new session could be asked for");
            throw;
        }
    }

    private async Task SendIdentifyAsync(CancellationToken cancellationToken)
    {
        var identify = new Identify(_identity.Token, GatewayIdentity.Intents, new IdentifyProperties("linux", "InterviewBot", "InterviewBot"))
        {
            Shard = _identity.Shards > 1 ? [_identity.Shard, _identity.Shards] : null,
        };
        await SendAsync(
            JsonSerializer.SerializeToUtf8Bytes(new GatewaySend<Identify>(GatewayFrame.Identify, identify), DiscordJson.Default.GatewaySendIdentify),
            heartbeat: false,
            cancellationToken);
    }

    /// <summary>The first beat after a random part of the interval, the next each interval; one that finds the last unanswered ends the connection.</summary>
    private async Task HeartbeatsAsync(TimeSpan interval, CancellationToken cancellationToken)
    {
        try
        {
            await Task.Delay(interval * _rhythm.Jitter(), _clock, cancellationToken);
            while (true)
            {
                if (!_acknowledged)
                {
                    End(NextStep.Resume, "the connection is dead: a heartbeat was not answered");
                    return;
                }

                _acknowledged = false;
                await BeatAsync(cancellationToken);
                await Task.Delay(interval, _clock, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The connection is over.
        }
        catch (Exception error) when (IsLoss(error))
        {
            End(NextStep.Resume, $"connection lost ({error.GetType().Name})");
        }
    }

    private static bool IsLoss(Exception error) => error is WebSocketException or IOException or ObjectDisposedException;

    private Task BeatAsync(CancellationToken cancellationToken) => SendAsync(
        JsonSerializer.SerializeToUtf8Bytes(new GatewaySend<long?>(GatewayFrame.Heartbeat, _sequence), DiscordJson.Default.GatewaySendNullableInt64),
        heartbeat: true,
        cancellationToken);

    private async Task SendAsync(byte[] payload, bool heartbeat, CancellationToken cancellationToken)
    {
        if (!_budget.TryTake(heartbeat))
        {
            LogOverBudget();
            return;
        }

        using var late = new CancellationTokenSource(SendTime, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        await _sending.WaitAsync(either.Token);
        try
        {
            await _socket.SendAsync(payload, WebSocketMessageType.Text, endOfMessage: true, either.Token);
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Ends the connection when what comes next does not come in time.</summary>
    private void Expect(string what, TimeSpan time)
    {
        _phase?.Dispose();
        _phase = new CancellationTokenSource(time, _clock);
        _phase.Token.UnsafeRegister(_ => End(NextStep.Resume, $"{what} did not come in time"), null);
    }

    private void Invalidated(bool resumable)
    {
        Session = resumable ? Session : null;
        End(resumable ? NextStep.Resume : NextStep.Identify, "the session is invalid", wait: resumable ? TimeSpan.Zero : _rhythm.AfterInvalidSession());
    }

    private void Closed(int? code)
    {
        var next = GatewayCloseCode.Next(code);
        var wait = code == GatewayCloseCode.TooFast ? GatewayRhythm.SendWindow : TimeSpan.Zero;
        // What it closes with once it is over is only an answer, and ends no session.
        if (End(next, $"Discord closed the connection ({code?.ToString() ?? "no code"})", code, wait) && next != NextStep.Resume)
        {
            Session = null;
        }
    }

    /// <summary>The first reason counts.</summary>
    /// <returns>Whether it was the first.</returns>
    private bool End(NextStep next, string reason, int? code = null, TimeSpan wait = default)
    {
        if (Interlocked.CompareExchange(ref _end, new ConnectionEnd(next, _greeted, IsReady, reason, code, wait), null) is not null)
        {
            return false;
        }

        _over.Cancel();
        return true;
    }

    /// <summary>Any close code but 1000 and 1001 leaves the session resumable. What still comes until the peer has closed is taken up.</summary>
    private async Task CloseAsync(Task receiving)
    {
        try
        {
            using var late = new CancellationTokenSource(CloseTime, _clock);
            if (_socket.State == WebSocketState.Open)
            {
                await _socket.CloseOutputAsync((WebSocketCloseStatus)GatewayCloseCode.Returning, null, late.Token);
            }

            await receiving.WaitAsync(late.Token);
        }
        catch (Exception error) when (error is WebSocketException or IOException or OperationCanceledException or InvalidOperationException)
        {
            // It is over either way; the abort below frees what is left.
        }

        await _dropped.CancelAsync();
        _socket.Abort();
        await receiving;
        await _heartbeats;
        await _identifying;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message of Discord's gateway could not be read and was passed over.")]
    private partial void LogUnreadable();

    [LoggerMessage(Level = LogLevel.Warning, Message = "The gateway's send limit is used up; one message was not sent.")]
    private partial void LogOverBudget();
}

using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace InterviewBot.FakeDiscord;

/// <summary>One WebSocket of the gateway, with all that was seen on it.</summary>
public sealed class GatewayConnection : IDisposable
{
    private const int LargestPayload = 4096;
    private const int MostSends = 120;

    private readonly Gateway _gateway;
    private readonly WebSocket _socket;
    private readonly Action _reset;
    private readonly SemaphoreSlim _sending = new(1);
    private readonly Queue<long> _sends = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private long _lastBeat;
    private bool _beatSeen;
    private TaskCompletionSource? _asked;
    private bool _closedByDiscord;
    private bool _invalidated;

    internal GatewayConnection(Gateway gateway, WebSocket socket, string query, bool resumePath, Action reset)
    {
        (_gateway, _socket, _reset, Query, OnResumePath) = (gateway, socket, reset, query, resumePath);
        OpenedAt = gateway.Clock.GetUtcNow();
        _lastBeat = gateway.Clock.GetTimestamp();
    }

    public DateTimeOffset OpenedAt { get; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public string Query { get; }

    /// <summary>Whether it came to the address that READY named.</summary>
    public bool OnResumePath { get; }

    /// <summary>How many sessions it asked for: more than one only where it was told that the last is invalid.</summary>
    public int Identifies { get; private set; }

    /// <summary>The intents of its IDENTIFY.</summary>
    public int Intents { get; private set; }

    public bool TriedResume { get; private set; }

    public bool Resumed => Resumes > 0;

    /// <summary>How often a RESUME on it succeeded: after a resumable op 9 that may be more than once.</summary>
    public int Resumes { get; private set; }

    public bool IsReady { get; internal set; }

    public bool IsOpen => ClosedAt is null;

    /// <summary>What the bot closed with; null where Discord closed, whatever the bot replied.</summary>
    public int? CloseCode { get; private set; }

    public ConcurrentQueue<(DateTimeOffset At, long? Sequence)> Heartbeats { get; } = new();

    /// <summary>Heartbeats on this connection are not acknowledged any more.</summary>
    internal bool SilenceAcks { get; set; }

    /// <summary>Everything on this connection is read and nothing is answered.</summary>
    internal bool BlackHole { get; set; }

    private bool IsSilent => BlackHole || _gateway.BlackHole;

    internal GatewaySession? Session { get; private set; }

    public Task Ended => _ended.Task;

    public void Dispose() => _sending.Dispose();

    internal async Task RunAsync()
    {
        var watch = new CancellationTokenSource();
        try
        {
            await SendAsync($$"""{ "op": 10, "t": null, "s": null, "d": { "heartbeat_interval": {{(long)_gateway.Options.HeartbeatInterval.TotalMilliseconds}} } }""");
            _ = WatchAsync(watch.Token);
            await ReceiveAsync();
        }
        catch (Exception error) when (error is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The connection is gone, which is what it is for at times.
        }

        await watch.CancelAsync();
        ClosedAt = _gateway.Clock.GetUtcNow();
        IsReady = false;
        if (CloseCode is 1000 or 1001 && Session is not null)
        {
            Session.Dead = true;
        }

        _ended.TrySetResult();
    }

    internal async Task SendAsync(string json)
    {
        if (IsSilent)
        {
            return;
        }

        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text, true, CancellationToken.None);
        }
        catch (Exception error) when (error is WebSocketException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // Gone; the session keeps the event.
        }
        finally
        {
            _sending.Release();
        }
    }

    /// <summary>Op 9.</summary>
    internal Task InvalidateAsync(bool resumable)
    {
        _invalidated = true;
        return SendAsync($$"""{"op":9,"d":{{(resumable ? "true" : "false")}},"t":null,"s":null}""");
    }

    internal async Task CloseAsync(int code)
    {
        _closedByDiscord = true;
        try
        {
            using var late = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            await _socket.CloseOutputAsync((WebSocketCloseStatus)code, "", late.Token);
        }
        catch (Exception error) when (error is WebSocketException or IOException or OperationCanceledException or ObjectDisposedException or InvalidOperationException)
        {
            // Closed already.
        }
    }

    internal void Reset()
    {
        try
        {
            _reset();
        }
        catch (ObjectDisposedException)
        {
            // It ended by itself in the same moment.
        }
    }

    internal async Task AskForHeartbeatAsync()
    {
        _asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await SendAsync("""{"op":1,"d":null,"t":null,"s":null}""");
        if (await Task.WhenAny(_asked.Task, Task.Delay(TimeSpan.FromSeconds(5)), Ended) != _asked.Task && IsOpen && !IsSilent)
        {
            _gateway.Violations.Add("heartbeat-request", "op 1 was not answered within five seconds");
        }
    }

    private async Task ReceiveAsync()
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            var received = await _socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                // Only who closes ends a session with 1000; a reply to a close is none.
                CloseCode = _closedByDiscord ? null : (int?)_socket.CloseStatus;
                if (_socket.State == WebSocketState.CloseReceived)
                {
                    await CloseAsync(CloseCode ?? 1000);
                }

                return;
            }

            length += received.Count;
            if (!received.EndOfMessage)
            {
                continue;
            }

            if (!IsSilent)
            {
                await HandleAsync(buffer.AsMemory(0, length));
            }

            length = 0;
        }
    }

    private async Task HandleAsync(ReadOnlyMemory<byte> message)
    {
        if (!CountSend() || message.Length > LargestPayload)
        {
            _gateway.Violations.Add("gateway-send", message.Length > LargestPayload ? "a payload larger than 4096 bytes" : "more than 120 sends in a minute");
            await CloseAsync(message.Length > LargestPayload ? 4002 : 4008);
            return;
        }

        JsonObject? body = null;
        try
        {
            body = JsonNode.Parse(message.Span) as JsonObject;
        }
        catch (JsonException)
        {
            // Told below.
        }

        switch (body is null ? null : Checks.Shape.Number(body, "op"))
        {
            case 1:
                await BeatAsync(body!["d"]);
                break;
            case 2 when body!["d"] is JsonObject identify:
                await IdentifyAsync(identify);
                break;
            case 6 when body!["d"] is JsonObject resume:
                await ResumeAsync(resume);
                break;
            case null:
                _gateway.Violations.Add("gateway-payload", "not JSON with an op");
                await CloseAsync(4002);
                break;
            default:
                _gateway.Violations.Add("gateway-opcode", $"op {body!["op"]}");
                await CloseAsync(4001);
                break;
        }
    }

    private bool CountSend()
    {
        var now = _gateway.Clock.GetTimestamp();
        while (_sends.TryPeek(out var oldest) && _gateway.Clock.GetElapsedTime(oldest, now) >= TimeSpan.FromSeconds(60))
        {
            _sends.Dequeue();
        }

        _sends.Enqueue(now);
        return _sends.Count <= MostSends;
    }

    private async Task BeatAsync(JsonNode? sequence)
    {
        _lastBeat = _gateway.Clock.GetTimestamp();
        _beatSeen = true;
        var read = sequence is JsonValue value && value.TryGetValue(out long number) ? number : (long?)null;
        Heartbeats.Enqueue((_gateway.Clock.GetUtcNow(), read));
        Session?.Acknowledge(read);
        _asked?.TrySetResult();
        if (!SilenceAcks && !_gateway.SilenceAcks)
        {
            await SendAsync("""{"op":11,"t":null,"s":null,"d":null}""");
        }
    }

    private async Task IdentifyAsync(JsonObject identify)
    {
        if (_invalidated)
        {
            _gateway.Violations.Add("identify-after-invalid-session", "on the same connection; the app should disconnect first");
        }
        else if (Identifies > 0 || TriedResume)
        {
            _gateway.Violations.Add("identify-twice", "a second IDENTIFY or RESUME on one connection");
            await CloseAsync(4005);
            return;
        }

        _invalidated = false;
        Identifies++;
        Intents = (int)(Checks.Shape.Number(identify, "intents") ?? 0);
        if (await _gateway.RefusalAsync(this, identify) is { } code)
        {
            if (code > 0)
            {
                await CloseAsync(code);
            }

            return;
        }

        Session = _gateway.NewSession();
        await Session.Sending.WaitAsync();
        try
        {
            await _gateway.WelcomeAsync(this, Session, identify);
        }
        finally
        {
            Session.Sending.Release();
        }
    }

    private async Task ResumeAsync(JsonObject resume)
    {
        TriedResume = true;
        _gateway.CheckResume(this, resume);
        if ((string?)resume["token"] != _gateway.Options.Token)
        {
            _gateway.NoteFatal();
            await CloseAsync(4004);
            return;
        }

        var session = _gateway.Find((string?)resume["session_id"]);
        if (session is null or { Dead: true } || _gateway.RefuseResume)
        {
            await InvalidateAsync(resumable: false);
            return;
        }

        await session.Sending.WaitAsync();
        try
        {
            Session = session;
            Resumes++;
            var read = (long?)(resume["seq"] as JsonValue) ?? 0;
            session.Acknowledge(read);
            foreach (var missed in session.After(read))
            {
                await SendAsync(missed);
            }

            await SendAsync(session.Add("RESUMED", new JsonObject()).Json);
            IsReady = true;
        }
        finally
        {
            session.Sending.Release();
        }

        _gateway.Arrived();
    }

    /// <summary>Discord closes a connection whose heartbeats stay away.</summary>
    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(_gateway.Options.HeartbeatInterval / 4, cancellationToken);
                var since = _gateway.Clock.GetElapsedTime(_lastBeat);
                var most = (_beatSeen ? 1.5 : 1.25) * _gateway.Options.HeartbeatInterval + TimeSpan.FromSeconds(1);
                if (_gateway.Options.WatchesHeartbeats && since > most && !IsSilent && !SilenceAcks && !_gateway.SilenceAcks)
                {
                    _gateway.Violations.Add("heartbeat-late", $"none for {since.TotalMilliseconds:0} ms");
                    await CloseAsync(4009);
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The connection is over.
        }
    }
}

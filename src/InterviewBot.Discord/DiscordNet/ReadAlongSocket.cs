using System.Text;
using System.Text.Json;
using Discord.Net;
using Discord.Net.WebSockets;
using InterviewBot.Discord.Gateway;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Discord.DiscordNet;

/// <summary>
/// Discord.Net's own socket, on which the bot reads along: events reach it as the JSON they came in, before Discord.Net
/// makes its own objects of them.
/// </summary>
internal sealed partial class ReadAlongSocket : IWebSocketClient
{
    private readonly IWebSocketClient _inner;
    private readonly Action<GatewayFrame> _deliver;
    private readonly Func<int, Task> _closed;
    private readonly Func<int, Task> _identifying;
    private readonly ILogger _logger;

    /// <param name="deliver">Takes every event. What it throws of an unreadable one is logged.</param>
    /// <param name="closed">Told the close code before Discord.Net learns of it.</param>
    /// <param name="identifying">Told the shard before its IDENTIFY leaves; it leaves when this is over.</param>
    public ReadAlongSocket(IWebSocketClient inner, Action<GatewayFrame> deliver, Func<int, Task> closed, Func<int, Task> identifying, ILogger logger)
    {
        (_inner, _deliver, _closed, _identifying, _logger) = (inner, deliver, closed, identifying, logger);
        _inner.TextMessage += ReceiveAsync;
        _inner.BinaryMessage += (data, index, count) => BinaryMessage?.Invoke(data, index, count) ?? Task.CompletedTask;
        _inner.Closed += CloseAsync;
    }

    public event Func<byte[], int, int, Task>? BinaryMessage;

    public event Func<string, Task>? TextMessage;

    public event Func<Exception, Task>? Closed;

    public void SetHeader(string key, string value) => _inner.SetHeader(key, value);

    public void SetCancelToken(CancellationToken cancelToken) => _inner.SetCancelToken(cancelToken);

    /// <summary>Without compression: this bot's traffic is small, and what is read along is text.</summary>
    public Task ConnectAsync(string host) =>
        _inner.ConnectAsync(string.Join('&', host.Split('&').Where(part => !part.StartsWith("compress=", StringComparison.Ordinal))));

    public Task DisconnectAsync(int closeCode = 1000) => _inner.DisconnectAsync(closeCode);

    public async Task SendAsync(byte[] data, int index, int count, bool isText)
    {
        if (GatewayFrame.TryRead(data.AsMemory(index, count), out var frame) && frame.Op == GatewayFrame.Identify)
        {
            using var identify = JsonDocument.Parse(frame.Data);
            await _identifying(identify.RootElement.TryGetProperty("shard", out var shard) ? shard[0].GetInt32() : 0);
        }

        await _inner.SendAsync(data, index, count, isText);
    }

    public void Dispose() => _inner.Dispose();

    private Task ReceiveAsync(string text)
    {
        if (GatewayFrame.TryRead(Encoding.UTF8.GetBytes(text), out var frame) && frame.Op == GatewayFrame.Dispatch)
        {
            Deliver(frame);
            text = frame is { Event: GatewayFrame.InteractionCreate, Sequence: { } sequence } ? HandedOn(sequence) : text;
        }

        return TextMessage?.Invoke(text) ?? Task.CompletedTask;
    }

    /// <summary>
    /// What Discord.Net gets in place of an interaction: an event it does not know, whose sequence number it counts and
    /// which it passes over. So it neither keeps who asked nor trips over what is newer than itself.
    /// </summary>
    private static string HandedOn(long sequence) => $$"""{"op":0,"t":"INTERACTION_HANDED_ON","s":{{sequence}},"d":null}""";

    private void Deliver(GatewayFrame frame)
    {
        try
        {
            _deliver(frame);
        }
        catch (JsonException)
        {
            LogUnreadable();
        }
    }

    private async Task CloseAsync(Exception error)
    {
        if (error is WebSocketClosedException { CloseCode: var code })
        {
            await _closed(code);
        }

        await (Closed?.Invoke(error) ?? Task.CompletedTask);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message of Discord's gateway could not be read and was passed over.")]
    private partial void LogUnreadable();
}

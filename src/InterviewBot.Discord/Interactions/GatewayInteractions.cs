using System.Threading.Channels;
using InterviewBot.Core.Chat;
using InterviewBot.Discord.Gateway;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Discord.Interactions;

/// <summary>Takes what the gateway receives off its hands at once, and works it off beside it.</summary>
internal sealed partial class GatewayInteractions(
    InteractionDesk desk, UnderWay underWay, IChannelNews news, DiscordConnection connection, TimeProvider clock, ILogger<GatewayInteractions> logger) : IGatewaySink
{
    /// <summary>More at a time than this are dropped, visibly: they could not be answered in three seconds anyway.</summary>
    private const int MostAtOnce = 5_000;

    private readonly Channel<(string? Workspace, string? Channel)> _vanished = System.Threading.Channels.Channel.CreateBounded<(string?, string?)>(
        new BoundedChannelOptions(1_000) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>Works until cancelled; what is under way by then goes on.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await foreach (var (workspace, channel) in _vanished.Reader.ReadAllAsync(cancellationToken))
            {
                await TellAsync(workspace, channel, cancellationToken);
            }
        }
        catch (OperationCanceledException)
        {
            // Stopping.
        }
    }

    public void InteractionReceived(ReadOnlyMemory<byte> payload, long receivedAt)
    {
        if (underWay.Begin() > MostAtOnce)
        {
            underWay.End();
            LogDropped(MostAtOnce);
            return;
        }

        ThreadPool.UnsafeQueueUserWorkItem(static work => _ = work.Sink.HandleAsync(work.Payload, work.ReceivedAt), (Sink: this, Payload: payload, ReceivedAt: receivedAt), preferLocal: false);
    }

    public void Vanished(string? workspace, string? channel) => _vanished.Writer.TryWrite((workspace, channel));

    private async Task HandleAsync(ReadOnlyMemory<byte> payload, long receivedAt)
    {
        try
        {
            if (InteractionDesk.TryRead(payload.Span, out var interaction))
            {
                await desk.HandleAsync(interaction, new CallbackAnswer(interaction, receivedAt, connection.Http, clock, logger), remember: false, underWay.Over);
            }
            else
            {
                LogUnreadable();
            }
        }
        catch (OperationCanceledException) when (underWay.Over.IsCancellationRequested)
        {
            // Stopped: it has been waited for.
        }
        catch (Exception error)
        {
            // The edge: nobody awaits this, so nobody else would say it.
            LogFailed(error);
        }
        finally
        {
            underWay.End();
        }
    }

    private async Task TellAsync(string? workspace, string? channel, CancellationToken cancellationToken)
    {
        try
        {
            await news.GoneAsync(DiscordPlatform.PlatformName, workspace, channel, channel is null ? "the bot is no longer in this server" : "unknown channel", cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // The edge: the next post finds out for itself.
            LogNotTold(error);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "More than {Most} interactions are under way; one was dropped.")]
    private partial void LogDropped(int most);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An interaction could not be read and was passed over.")]
    private partial void LogUnreadable();

    [LoggerMessage(Level = LogLevel.Error, Message = "An interaction could not be taken up.")]
    private partial void LogFailed(Exception error);

    [LoggerMessage(Level = LogLevel.Error, Message = "A vanished channel could not be taken note of.")]
    private partial void LogNotTold(Exception error);
}

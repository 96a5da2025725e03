using Discord;
using Discord.Net;
using Discord.Net.Rest;
using Discord.Net.WebSockets;
using Discord.WebSocket;
using InterviewBot.Discord.Gateway;
using InterviewBot.Discord.Payloads;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InterviewBot.Discord.DiscordNet;

/// <summary>
/// Discord.Net keeps the connections, one <see cref="DiscordSocketClient"/> a shard: it connects, identifies, resumes,
/// beats and shows the bot as online. What the bot reads of it are the raw events (<see cref="ReadAlongSocket"/>), and
/// what it answers goes its own way.
/// </summary>
internal sealed partial class DiscordNetGatewayClient(
    IOptions<DiscordOptions> options, GatewayDirectory directory, SessionShelf shelf, TimeProvider clock, ILogger<DiscordNetGatewayClient> logger) : IGatewayClient
{
    private static readonly TimeSpan CloseTime = TimeSpan.FromSeconds(5);

    private readonly GatewayRhythm _rhythm = new(new Random());
    private readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile DiscordShardedClient? _client;
    private volatile string? _problem;

    public GatewayState State => _problem is not null ? new GatewayState(GatewayPhase.Refused, _problem)
        : _client?.Shards is { Count: > 0 } shards && shards.All(shard => shard.ConnectionState == ConnectionState.Connected) ? new GatewayState(GatewayPhase.Ready)
        : new GatewayState(GatewayPhase.Connecting);

    public bool KeepsItsSession => false;

    public async Task RunAsync(IGatewaySink sink, CancellationToken cancellationToken)
    {
        // Our own request first: it tells a wrong token and an unreachable Discord in our own words.
        if (await directory.FirstAsync(_rhythm, cancellationToken) is not { } found)
        {
            _problem = directory.Problem;
            return;
        }

        var gate = new IdentifyGate(shelf, SessionShelf.OwnerOf(options.Value.Token), clock);
        while (_problem is null)
        {
            await directory.WaitForStartsAsync(cancellationToken);
            await RunClientAsync(found, gate, sink, cancellationToken);
        }
    }

    /// <summary>Runs until Discord refuses, or until Discord.Net has given up: then another client may do better.</summary>
    private async Task RunClientAsync(GatewayBot found, IdentifyGate gate, IGatewaySink sink, CancellationToken cancellationToken)
    {
        var client = new DiscordShardedClient(Configuration(found, () => new ReadAlongSocket(
            DefaultWebSocketProvider.Instance(),
            frame => GatewayEvents.Deliver(frame, sink, clock.GetTimestamp()),
            ClosedAsync,
            shard => IdentifyingAsync(gate, shard, cancellationToken),
            logger)));
        var watch = new ShardWatch(client, clock);
        client.Log += Note;
        client.ShardConnected += shard =>
        {
            DiscordLog.Connected(logger, shard.ShardId);
            return Task.CompletedTask;
        };
        try
        {
            if (await LogInAsync(client, cancellationToken))
            {
                _client = client;
                await client.StartAsync();
                if (await watch.HasGivenUpAsync(_over.Task, cancellationToken))
                {
                    LogGivenUp();
                }
            }
        }
        finally
        {
            await StopAsync(client);
        }
    }

    private DiscordSocketConfig Configuration(GatewayBot found, WebSocketProvider socket) => new()
    {
        TotalShards = Math.Max(1, found.Shards),
        IdentifyMaxConcurrency = Math.Max(1, found.SessionStartLimit.MaxConcurrency),
        GatewayIntents = (GatewayIntents)GatewayIdentity.Intents,
        MessageCacheSize = 0,
        AuditLogCacheSize = 0,
        AlwaysDownloadUsers = false,
        AlwaysDownloadDefaultStickers = false,
        LogGatewayIntentWarnings = false,
        SuppressUnknownDispatchWarnings = true,
        LogLevel = LogSeverity.Warning,
        WebSocketProvider = socket,
        // What Discord.Net asks of its own accord (GET /gateway/bot) goes where everything goes.
        RestClientProvider = _ => DefaultRestClientProvider.Instance(options.Value.ApiBaseUrl.TrimEnd('/') + "/"),
    };

    /// <returns>False where Discord does not accept the token.</returns>
    private async Task<bool> LogInAsync(DiscordShardedClient client, CancellationToken cancellationToken)
    {
        for (var failures = 0; ; failures++)
        {
            await Task.Delay(Backoff.Delay(failures, _rhythm.Jitter()), clock, cancellationToken);
            try
            {
                // Only Discord knows whether a token is one.
                await client.LoginAsync(TokenType.Bot, options.Value.Token, validateToken: false).WaitAsync(cancellationToken);
                return true;
            }
            catch (HttpException error) when (error.HttpCode == System.Net.HttpStatusCode.Unauthorized)
            {
                _problem = DiscordProblems.WrongToken;
                return false;
            }
            catch (Exception error) when (error is HttpException or HttpRequestException or IOException or TimeoutException or RateLimitedException)
            {
                var kind = error.GetType().Name;
                LogNotLoggedIn(kind);
            }
        }
    }

    /// <summary>Discord.Net waits five seconds between two of its own, and knows nothing of the process before.</summary>
    private async Task IdentifyingAsync(IdentifyGate gate, int shard, CancellationToken cancellationToken)
    {
        await gate.EnterAsync(directory.GroupOf(shard), cancellationToken);
        directory.Identified(gate, shard);
    }

    /// <summary>Discord.Net connects again after most codes that are final; here it does not get that far.</summary>
    private async Task ClosedAsync(int code)
    {
        if (GatewayCloseCode.Next(code) == NextStep.GiveUp && _client is { } client)
        {
            _problem = GatewayCloseCode.Explain(code);
            await client.StopAsync();
            _over.TrySetResult();
        }
    }

    private async Task StopAsync(DiscordShardedClient client)
    {
        try
        {
            await client.StopAsync();
            // Closes the connections; StopAsync only says that they are to be.
            await client.LogoutAsync().WaitAsync(CloseTime, clock);
        }
        catch (Exception error) when (error is TimeoutException or OperationCanceledException or ObjectDisposedException)
        {
            var kind = error.GetType().Name;
            LogNotClosed(kind);
        }

        await client.DisposeAsync();
    }

    /// <summary>Its warnings are news of reconnects; what a person has to mend is said elsewhere.</summary>
    private Task Note(LogMessage message)
    {
        var level = message.Severity <= LogSeverity.Error ? LogLevel.Warning : LogLevel.Information;
        var text = string.Join(": ", new[] { message.Message, message.Exception?.GetType().Name, message.Exception?.Message }.Where(part => part is not null));
        LogDiscordNet(level, message.Source, text);
        return Task.CompletedTask;
    }

    [LoggerMessage(Message = "Discord.Net ({Source}): {Text}")]
    private partial void LogDiscordNet(LogLevel level, string source, string text);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord.Net has given up on its connection without saying why; another client takes its place.")]
    private partial void LogGivenUp();

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord.Net could not log in ({Error}); it is tried again, at most a minute apart.")]
    private partial void LogNotLoggedIn(string error);

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord.Net did not close its connections in time ({Error}).")]
    private partial void LogNotClosed(string error);
}

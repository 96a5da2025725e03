using InterviewBot.Core.Chat;
using InterviewBot.Discord.Gateway;
using InterviewBot.Discord.Rest;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
#if DISCORD_NET
using ChosenGatewayClient = InterviewBot.Discord.DiscordNet.DiscordNetGatewayClient;
#else
using ChosenGatewayClient = InterviewBot.Discord.Gateway.OwnGatewayClient;
#endif

namespace InterviewBot.Discord;

/// <summary>
/// What talks with Discord: requests, their limits, and the gateway. It knows nothing of what the bot says, so it can begin
/// while the rest is still being made.
/// </summary>
public sealed class DiscordConnection : IAsyncDisposable
{
    private readonly HeldEvents _events = new();
    private readonly GatewayDirectory _directory;
    private readonly CancellationTokenSource _over = new();
    private Task? _running;

    public DiscordConnection(IOptions<DiscordOptions> options, IPlatformNotes notes, TimeProvider clock, ILoggerFactory log)
    {
        Http = new DiscordHttp(options);
        Breaker = new RefusalBreaker(clock);
        Skew = new ClockSkew(clock, log.CreateLogger<ClockSkew>());
        Api = new DiscordApi(new RestClient(Http, new RateLimits(clock), Breaker, Skew, clock, log.CreateLogger<RestClient>()));
        _directory = new GatewayDirectory(Api, Http, clock, log.CreateLogger<GatewayDirectory>());
        Gateway = new ChosenGatewayClient(options, _directory, new SessionShelf(notes), clock, log.CreateLogger<ChosenGatewayClient>());
    }

    internal DiscordHttp Http { get; }

    internal RefusalBreaker Breaker { get; }

    internal ClockSkew Skew { get; }

    internal DiscordApi Api { get; }

    internal IGatewayClient Gateway { get; }

    /// <summary>Opens the gateway, where that has not begun; events are held until somebody takes them.</summary>
    internal void Begin() => _running ??= Task.Run(() => Gateway.RunAsync(_events, _over.Token));

    /// <summary>Keeps the gateway open until cancelled, or until Discord refuses for good.</summary>
    internal async Task RunAsync(IGatewaySink sink, CancellationToken cancellationToken)
    {
        Begin();
        _events.PassTo(sink);
        await using var stop = cancellationToken.UnsafeRegister(_ => _over.Cancel(), null);
        await _running!;
    }

    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        // A failure is for whoever runs it; here it only ends.
        await (_running ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _directory.Dispose();
        Http.Dispose();
        _over.Dispose();
    }
}

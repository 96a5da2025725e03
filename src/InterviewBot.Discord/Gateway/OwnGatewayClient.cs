using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InterviewBot.Discord.Gateway;

/// <summary>Our own client: as many shards as Discord recommends, each on a connection of its own.</summary>
internal sealed class OwnGatewayClient(
    IOptions<DiscordOptions> options, GatewayDirectory directory, SessionShelf shelf, TimeProvider clock, ILogger<OwnGatewayClient> logger) : IGatewayClient
{
    private readonly GatewayRhythm _rhythm = new(new Random());
    private volatile GatewayShard[] _shards = [];
    private volatile string? _problem;

    public GatewayState State => _problem is not null ? new GatewayState(GatewayPhase.Refused, _problem)
        : _shards.Length == 0 ? new GatewayState(GatewayPhase.Connecting)
        : _shards.Select(shard => shard.State).MaxBy(Worst)!;

    public bool KeepsItsSession => true;

    public async Task RunAsync(IGatewaySink sink, CancellationToken cancellationToken)
    {
        var asked = directory.FirstAsync(_rhythm, cancellationToken);
        var token = options.Value.Token;
        var owner = SessionShelf.OwnerOf(token);
        // Looked up meanwhile: most bots are one shard.
        var onlyOne = shelf.FindAsync(owner, 0, 1, cancellationToken);
        if (await asked is not { } found)
        {
            _problem = directory.Problem;
            return;
        }

        var count = Math.Max(1, found.Shards);
        var gate = new IdentifyGate(shelf, owner, clock);
        _shards = [.. Enumerable.Range(0, count).Select(shard => new GatewayShard(
            new GatewayIdentity(token, shard, count), count == 1 ? onlyOne : shelf.FindAsync(owner, shard, count, cancellationToken), owner, directory, gate, shelf, _rhythm, clock, logger))];
        await Task.WhenAll(_shards.Select(shard => shard.RunAsync(sink, cancellationToken)));
    }

    private static int Worst(GatewayState state) => state.Phase switch
    {
        GatewayPhase.Refused => 2,
        GatewayPhase.Connecting => 1,
        _ => 0,
    };
}

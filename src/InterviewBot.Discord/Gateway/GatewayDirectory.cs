using System.Net.WebSockets;
using InterviewBot.Discord.Payloads;
using InterviewBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Discord.Gateway;

/// <summary>Where the gateway is and how to get there: what <c>GET /gateway/bot</c> said, the address for long, the limits only for a moment.</summary>
internal sealed partial class GatewayDirectory(DiscordApi api, DiscordHttp http, TimeProvider clock, ILogger<GatewayDirectory> logger) : IDisposable
{
    /// <summary>Fewer new sessions than this are kept for a person's restarts: at zero Discord resets the token.</summary>
    private const int Kept = 20;

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim _asking = new(1);
    private GatewayBot? _known;
    private long _askedAt;

    /// <summary>What a person has to mend before asking again makes sense.</summary>
    public string? Problem { get; private set; }

    /// <summary>The last answer, however old; asks where there is none. Null where Discord cannot be asked.</summary>
    public async Task<GatewayBot?> KnownAsync(CancellationToken cancellationToken) => _known ?? await FreshAsync(cancellationToken);

    /// <summary>An answer of the last seconds, for its limits.</summary>
    public async Task<GatewayBot?> FreshAsync(CancellationToken cancellationToken)
    {
        await _asking.WaitAsync(cancellationToken);
        try
        {
            return _known is not null && clock.GetElapsedTime(_askedAt) < Fresh ? _known : await AskAsync(cancellationToken);
        }
        finally
        {
            _asking.Release();
        }
    }

    /// <summary>Asks until Discord answers, at most a minute apart.</summary>
    /// <returns>Null where Discord refused for good; then <see cref="Problem"/> says why.</returns>
    public async Task<GatewayBot?> FirstAsync(GatewayRhythm rhythm, CancellationToken cancellationToken)
    {
        for (var failures = 0; Problem is null; failures++)
        {
            await Task.Delay(Backoff.Delay(failures, rhythm.Jitter()), clock, cancellationToken);
            if (await KnownAsync(cancellationToken) is { } found)
            {
                return found;
            }

            if (failures == 0 && Problem is null)
            {
                DiscordLog.Unreachable(logger);
            }
        }

        return null;
    }

    /// <summary>Waits while so few new sessions are left that the next might cost the token.</summary>
    /// <returns>False where Discord cannot be asked.</returns>
    public async Task<bool> WaitForStartsAsync(CancellationToken cancellationToken)
    {
        if (await FreshAsync(cancellationToken) is not { SessionStartLimit: var limit })
        {
            return false;
        }

        if (limit.Remaining < Kept)
        {
            var wait = TimeSpan.FromMilliseconds(limit.ResetAfter);
            LogNoStartsLeft(limit.Remaining, (int)wait.TotalMinutes);
            await Task.Delay(wait, clock, cancellationToken);
        }

        return true;
    }

    public Task OpenAsync(ClientWebSocket socket, Uri address, CancellationToken cancellationToken) => http.OpenAsync(socket, address, cancellationToken);

    public int GroupOf(int shard) => shard % Math.Max(1, _known?.SessionStartLimit.MaxConcurrency ?? 1);

    public void Identified(IdentifyGate gate, int shard)
    {
        gate.Sent(GroupOf(shard));
        if (_known is { } known)
        {
            _known = known with { SessionStartLimit = known.SessionStartLimit with { Remaining = known.SessionStartLimit.Remaining - 1 } };
        }
    }

    public void Dispose() => _asking.Dispose();

    private async Task<GatewayBot?> AskAsync(CancellationToken cancellationToken)
    {
        var answer = await api.GatewayAsync(cancellationToken);
        Problem = answer.Problem;
        if (answer.Value is { } found)
        {
            (_known, _askedAt) = (found, clock.GetTimestamp());
        }

        return answer.Value;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord allows only {Remaining} more new connections today; waiting {Minutes} minutes rather than losing the token.")]
    private partial void LogNoStartsLeft(int remaining, int minutes);
}

using System.Collections.Concurrent;
using Discord.WebSocket;

namespace InterviewBot.Discord.DiscordNet;

/// <summary>Notices when Discord.Net has given up on a shard, which it does without a word.</summary>
internal sealed class ShardWatch
{
    /// <summary>Between two of its tries it waits a minute at most: who stays away for longer does not come back.</summary>
    private static readonly TimeSpan GivenUpAfter = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(20);

    /// <summary>When the last try of each shard ended that is not connected.</summary>
    private readonly ConcurrentDictionary<int, long> _away = new();

    private readonly TimeProvider _clock;

    public ShardWatch(DiscordShardedClient client, TimeProvider clock)
    {
        _clock = clock;
        client.ShardConnected += shard =>
        {
            _away.TryRemove(shard.ShardId, out _);
            return Task.CompletedTask;
        };
        client.ShardDisconnected += (_, shard) =>
        {
            _away[shard.ShardId] = clock.GetTimestamp();
            return Task.CompletedTask;
        };
    }

    /// <summary>Waits until it has given up, or until <paramref name="over"/>.</summary>
    /// <returns>Whether it has given up.</returns>
    public async Task<bool> HasGivenUpAsync(Task over, CancellationToken cancellationToken)
    {
        while (!over.IsCompleted)
        {
            await Task.WhenAny(over, Task.Delay(LookEvery, _clock, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
            if (_away.Values.Any(since => _clock.GetElapsedTime(since) > GivenUpAfter))
            {
                return true;
            }
        }

        return false;
    }
}

using System.Text.Json.Nodes;

namespace InterviewBot.FakeDiscord;

/// <summary>A session of the gateway: its events are kept, so that a resume can replay them.</summary>
internal sealed class GatewaySession(string id, bool keepsEverything)
{
    /// <summary>More than this are not replayed; the oldest go.</summary>
    private readonly int _kept = keepsEverything ? 20_000 : 1_000;

    private readonly Lock _gate = new();
    private readonly LinkedList<(long Sequence, string Json)> _events = new();
    private long _sequence;

    public string Id => id;

    public bool Dead { get; set; }

    /// <summary>As far as the bot has said that it read.</summary>
    public long Acknowledged { get; private set; }

    /// <summary>The lowest sequence number after which a resume replayed.</summary>
    public long ReplayedAfter { get; private set; } = long.MaxValue;

    /// <summary>Held while events are sent or replayed: what is added meanwhile is neither lost nor sent out of order.</summary>
    public SemaphoreSlim Sending { get; } = new(1);

    public (long Sequence, string Json) Add(string name, JsonNode data)
    {
        lock (_gate)
        {
            var sequence = ++_sequence;
            var json = new JsonObject { ["op"] = 0, ["t"] = name, ["s"] = sequence, ["d"] = data }.ToJsonString();
            _events.AddLast((sequence, json));
            if (_events.Count > _kept)
            {
                _events.RemoveFirst();
            }

            return (sequence, json);
        }
    }

    /// <summary>A heartbeat or a resume said how far the bot has read.</summary>
    public void Acknowledge(long? sequence)
    {
        lock (_gate)
        {
            Acknowledged = Math.Max(Acknowledged, sequence ?? 0);
        }
    }

    public IReadOnlyList<string> After(long sequence)
    {
        lock (_gate)
        {
            ReplayedAfter = Math.Min(ReplayedAfter, sequence);
            return [.. _events.Where(item => item.Sequence > sequence).Select(item => item.Json)];
        }
    }
}

using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace InterviewBot.FakeDiscord;

/// <summary>Guilds, channels and messages, as far as a bot of commands and posts sees them. Safe for concurrent use.</summary>
public sealed class World
{
    public const string Guild = "2000000000000000001";
    public const string Channel = "3000000000000000001";

    /// <summary>Everything that the bot's invite asks for.</summary>
    public const ulong AllPermissions = (1UL << 10) | (1UL << 11) | (1UL << 14) | (1UL << 15) | (1UL << 16) | (1UL << 35) | (1UL << 38);

    private readonly ConcurrentDictionary<string, FakeChannel> _channels = new();
    private readonly TimeProvider _clock;
    private long _lastId;

    public World(TimeProvider clock)
    {
        _clock = clock;
        AddChannel(Channel, Guild);
    }

    /// <summary>By scope: <c>global</c> or a guild's id.</summary>
    public ConcurrentDictionary<string, JsonArray> Commands { get; } = new();

    public IEnumerable<FakeMessage> Messages => _channels.Values.SelectMany(channel => channel.Messages).OrderBy(message => message.Id, StringComparer.Ordinal);

    public FakeChannel AddChannel(string id, string? guild, int type = 0, string? parent = null)
    {
        var channel = new FakeChannel(id, guild, type) { Parent = parent };
        _channels[id] = channel;
        return channel;
    }

    public FakeChannel? Find(string id) => _channels.TryGetValue(id, out var channel) && !channel.Gone ? channel : null;

    public FakeChannel Get(string id) => Find(id) ?? throw new KeyNotFoundException($"No channel {id}.");

    public IReadOnlyList<FakeChannel> Threads => [.. _channels.Values.Where(channel => channel is { Type: 11, Gone: false })];

    /// <summary>The direct channel with a user, made when it is first asked for.</summary>
    public FakeChannel DirectWith(string user) => _channels.GetOrAdd("9" + user[1..], id => new FakeChannel(id, null, 1));

    /// <summary>A new id that holds the present time, as Discord's do.</summary>
    public string NextId()
    {
        var now = (_clock.GetUtcNow().ToUnixTimeMilliseconds() - 1_420_070_400_000) << 22;
        while (true)
        {
            var last = Interlocked.Read(ref _lastId);
            var next = Math.Max(last + 1, now);
            if (Interlocked.CompareExchange(ref _lastId, next, last) == last)
            {
                return next.ToString();
            }
        }
    }
}

/// <summary>A channel, a thread (type 11) or a direct channel (type 1).</summary>
public sealed class FakeChannel(string id, string? guild, int type)
{
    private readonly List<FakeMessage> _messages = [];

    public string Id => id;

    public string? GuildId => guild;

    public int Type => type;

    public string? Parent { get; init; }

    public string? Name { get; set; }

    public bool Gone { get; set; }

    /// <summary>What the bot may do here.</summary>
    public ulong Permissions { get; set; } = World.AllPermissions;

    public IReadOnlyList<FakeMessage> Messages
    {
        get
        {
            lock (_messages)
            {
                return [.. _messages];
            }
        }
    }

    public void Add(FakeMessage message)
    {
        lock (_messages)
        {
            _messages.Add(message);
        }
    }
}

/// <summary>A message. <see cref="Body"/> is what was sent, with later edits put in.</summary>
public sealed class FakeMessage(string id, string channel, JsonObject body)
{
    public string Id => id;

    public string ChannelId => channel;

    public JsonObject Body { get; set; } = body;

    public bool Ephemeral { get; init; }

    public bool Deleted { get; set; }

    public string? ThreadId { get; set; }

    public int Edits { get; set; }

    public string? Nonce { get; init; }

    public long PostedAt { get; init; }

    /// <summary>Names of the files that came with it.</summary>
    public IReadOnlyList<string> Files { get; set; } = [];

    /// <summary>Every word of it, wherever it stands.</summary>
    public string Text => string.Join('\n', Strings(Body).Where(text => text.Length > 0));

    /// <summary>The ids of its buttons and selects.</summary>
    public IReadOnlyList<string> CustomIds => [.. Components(Body["components"]).Select(component => (string?)component["custom_id"]).OfType<string>()];

    /// <summary>The id of the button with this label; fails where there is none.</summary>
    public string Button(string label) =>
        (string?)Components(Body["components"]).First(component => (string?)component["label"] == label)["custom_id"] ?? "";

    private static IEnumerable<JsonObject> Components(JsonNode? node) => node is not JsonArray array ? [] : array.OfType<JsonObject>()
        .SelectMany(component => Components(component["components"]).Prepend(component));

    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonObject obj => obj.Where(pair => pair.Key is not ("custom_id" or "nonce" or "url")).SelectMany(pair => Strings(pair.Value)),
        JsonArray array => array.SelectMany(Strings),
        JsonValue value when value.TryGetValue(out string? text) => [text],
        _ => [],
    };
}

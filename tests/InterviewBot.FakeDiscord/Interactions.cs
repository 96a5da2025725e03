using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using InterviewBot.FakeDiscord.Checks;
using NSec.Cryptography;

namespace InterviewBot.FakeDiscord;

/// <summary>Sends interactions, over the gateway or to the bot's endpoint, and takes what is answered.</summary>
public sealed class Interactions
{
    private static readonly Key SigningKey = Key.Create(SignatureAlgorithm.Ed25519, new KeyCreationParameters { ExportPolicy = KeyExportPolicies.AllowPlaintextExport });
    private static readonly HttpClient Http = new();

    /// <summary>Where not everything is kept.</summary>
    private const int Kept = 5_000;

    private readonly ConcurrentDictionary<string, FakeInteraction> _byId = new();
    private readonly ConcurrentDictionary<string, FakeInteraction> _byToken = new();
    private readonly ConcurrentQueue<FakeInteraction> _order = new();
    private readonly FakeDiscordOptions _options;
    private readonly World _world;
    private readonly Gateway _gateway;
    private readonly Violations _violations;
    private readonly TimeProvider _clock;
    private int _answers;

    internal Interactions(FakeDiscordOptions options, World world, Gateway gateway, Violations violations, TimeProvider clock) =>
        (_options, _world, _gateway, _violations, _clock) = (options, world, gateway, violations, clock);

    /// <summary>Where set, interactions go there as signed requests instead of over the gateway.</summary>
    public Uri? EndpointUrl { get; set; }

    /// <summary>The application's public key in hexadecimal.</summary>
    public string PublicKey { get; } = Convert.ToHexStringLower(SigningKey.PublicKey.Export(KeyBlobFormat.RawPublicKey));

    public IEnumerable<FakeInteraction> All => _byId.Values;

    /// <summary>Starts an interaction and returns it at once.</summary>
    public async Task<FakeInteraction> BeginAsync(InteractionDraft draft)
    {
        var interaction = new FakeInteraction
        {
            Id = _world.NextId(),
            Token = $"aW50ZXJhY3Rpb246{_world.NextId()}",
            Draft = draft,
            SentAt = _clock.GetTimestamp(),
        };
        Keep(interaction);
        var payload = draft.Payload(interaction.Id, interaction.Token, _options.ApplicationId, _world);
        if (EndpointUrl is null)
        {
            interaction.Event = await _gateway.DispatchAsync("INTERACTION_CREATE", payload);
        }
        else
        {
            _ = PostAsync(interaction, payload);
        }

        return interaction;
    }

    /// <summary>Sends it, waits until something is to be seen, and returns it.</summary>
    public async Task<FakeInteraction> SendAsync(InteractionDraft draft, TimeSpan? limit = null)
    {
        var interaction = await BeginAsync(draft);
        await interaction.WaitForFinalAsync(limit);
        return interaction;
    }

    /// <summary>The same event a second time, as a resume may bring it.</summary>
    public Task ReplayAsync(FakeInteraction interaction) => _gateway.SendAsync(
        "INTERACTION_CREATE", interaction.Draft.Payload(interaction.Id, interaction.Token, _options.ApplicationId, _world));

    /// <summary>The headers of a request that is Discord's.</summary>
    public (string Signature, string Timestamp) Sign(byte[] body, DateTimeOffset? at = null)
    {
        var timestamp = ((at ?? _clock.GetUtcNow()) + _options.ClockSkew).ToUnixTimeSeconds().ToString();
        return (Convert.ToHexStringLower(SignatureAlgorithm.Ed25519.Sign(SigningKey, [.. Encoding.UTF8.GetBytes(timestamp), .. body])), timestamp);
    }

    /// <summary>A new interaction's body, for those who send it themselves.</summary>
    public byte[] Body(InteractionDraft draft) =>
        Encoding.UTF8.GetBytes(draft.Payload(_world.NextId(), $"dG9rZW4{_world.NextId()}", _options.ApplicationId, _world).ToJsonString());

    private void Keep(FakeInteraction interaction)
    {
        _byId[interaction.Id] = interaction;
        _byToken[interaction.Token] = interaction;
        _order.Enqueue(interaction);
        if (_options.KeepsEverything || _order.Count <= Kept || !_order.TryDequeue(out var oldest))
        {
            return;
        }

        if (oldest.IsShown)
        {
            _byId.TryRemove(oldest.Id, out _);
            _byToken.TryRemove(oldest.Token, out _);
        }
        else
        {
            // Still under way: its turn comes again.
            _order.Enqueue(oldest);
        }
    }

    internal void NoteFault(string id)
    {
        if (_byId.TryGetValue(id, out var interaction))
        {
            interaction.Faults++;
        }
    }

    internal FakeInteraction? FindByToken(string token) => _byToken.TryGetValue(token, out var interaction) ? interaction : null;

    /// <summary>The first answer. Returns a status, an error code where it is refused, and what is wrong with the body.</summary>
    internal (int Status, int Code) Answer(string id, string token, JsonObject body, Shape shape, IReadOnlyList<string> files)
    {
        if (!_byId.TryGetValue(id, out var interaction) || interaction.Token != token)
        {
            return (404, 10062);
        }

        lock (interaction)
        {
            interaction.Callbacks++;
            if (interaction.CallbackType is not null)
            {
                return (400, 40060);
            }

            var elapsed = _clock.GetElapsedTime(interaction.SentAt);
            if (elapsed > _options.InteractionDeadline)
            {
                interaction.TooLate = true;
                return (404, 10062);
            }

            var type = Shape.Number(body, "type") ?? 0;
            if (Interlocked.Increment(ref _answers) % _options.ChecksOneOf == 0)
            {
                CheckCallback(shape, interaction.Draft, type, body);
            }

            if (shape.Problems.Count > 0)
            {
                return (400, 50035);
            }

            interaction.Latency = elapsed;
            interaction.CallbackType = type;
            interaction.CallbackData = body["data"] as JsonObject;
            Show(interaction, type, files);
        }

        interaction.Answered();
        return (204, 0);
    }

    internal FakeMessage AddMessage(FakeInteraction interaction, JsonObject body, IReadOnlyList<string> files, bool ephemeral)
    {
        var message = new FakeMessage(_world.NextId(), interaction.Draft.Channel, body) { Ephemeral = ephemeral, Files = files };
        if (!ephemeral)
        {
            _world.Find(interaction.Draft.Channel)?.Add(message);
        }

        return message;
    }

    private void Show(FakeInteraction interaction, int type, IReadOnlyList<string> files)
    {
        var data = interaction.CallbackData ?? [];
        switch (type)
        {
            case 4:
                interaction.Original = AddMessage(interaction, (JsonObject)data.DeepClone(), files, (Shape.Number(data, "flags") & 64) == 64);
                interaction.Shown(interaction.Original);
                break;
            case 5:
                interaction.Deferred = true;
                interaction.DeferredEphemeral = (Shape.Number(data, "flags") & 64) == 64;
                break;
            case 6:
                interaction.Original = interaction.Draft.Message;
                break;
            case 7 when interaction.Draft.Message is { } pressed:
                Edit(pressed, data);
                interaction.Original = pressed;
                interaction.Shown(pressed);
                break;
            default:
                interaction.Shown(null);
                break;
        }
    }

    internal static void Edit(FakeMessage message, JsonObject changes)
    {
        var body = (JsonObject)message.Body.DeepClone();
        foreach (var (key, value) in changes)
        {
            body[key] = value?.DeepClone();
        }

        message.Body = body;
        message.Edits++;
    }

    private void CheckCallback(Shape shape, InteractionDraft draft, int type, JsonObject body)
    {
        shape.Keys(body, "callback", "type", "data");
        var data = body["data"] as JsonObject;
        bool fits = draft.Type switch
        {
            2 => type is 4 or 5 or 9,
            3 => type is 4 or 5 or 6 or 7 or 9,
            4 => type is 8,
            5 => type is 4 or 5 || (type is 6 or 7 && draft.Message is not null),
            _ => false,
        };
        shape.Require(fits, "callback.type", $"{type} does not answer an interaction of type {draft.Type}");
        switch (type)
        {
            case 4 or 7 when data is not null:
                MessageCheck.Check(shape, data, isEdit: type == 7, withNonce: false);
                break;
            case 5:
                shape.Require(data is null || (data.Count == 1 && Shape.Number(data, "flags") is 0 or 64), "callback.data", "a deferral may only be ephemeral");
                break;
            case 8 when data is not null:
                shape.Keys(data, "choices", "choices");
                foreach (var choice in shape.List(data, "choices", "choices", 25))
                {
                    shape.Keys(choice, "choices", "name", "value", "name_localizations");
                    shape.Text(choice, "name", "choices", 100, 1);
                    if (draft.FocusedKind == 4)
                    {
                        shape.Require(choice["value"] is JsonValue value && value.TryGetValue(out long _), "choices.value", "an option of whole numbers takes no other");
                    }
                    else
                    {
                        shape.Text(choice, "value", "choices", 100, 1);
                    }
                }

                break;
            case 9 when data is not null:
                ComponentCheck.Modal(shape, data);
                break;
            default:
                shape.Require(type == 6, "callback.data", "missing");
                break;
        }

        shape.Report(_violations, "callback");
    }

    private async Task PostAsync(FakeInteraction interaction, JsonObject payload)
    {
        var bytes = Encoding.UTF8.GetBytes(payload.ToJsonString());
        var (signature, timestamp) = Sign(bytes);
        using var request = new HttpRequestMessage(HttpMethod.Post, EndpointUrl) { Content = new ByteArrayContent(bytes) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("X-Signature-Ed25519", signature);
        request.Headers.Add("X-Signature-Timestamp", timestamp);
        using var response = await Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        if ((int)response.StatusCode == 202)
        {
            return;
        }

        if (!response.IsSuccessStatusCode || JsonNode.Parse(text) is not JsonObject body)
        {
            _violations.Add("endpoint", $"answered {(int)response.StatusCode}: {text}");
            return;
        }

        if (response.Content.Headers.ContentType?.MediaType != "application/json")
        {
            _violations.Add("endpoint", $"answered with {response.Content.Headers.ContentType}");
        }

        Answer(interaction.Id, interaction.Token, body, new Shape(), []);
    }
}

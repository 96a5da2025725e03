using System.Text.Json.Nodes;

namespace InterviewBot.FakeDiscord;

/// <summary>Something that a person does in Discord.</summary>
public sealed record InteractionDraft
{
    public int Type { get; init; }

    public JsonObject Data { get; init; } = [];

    /// <summary>The type of the option that is being typed.</summary>
    public int FocusedKind { get; init; }

    public string User { get; init; } = "4000000000000000001";

    public string Name { get; init; } = "미나";

    public string Locale { get; init; } = "ko";

    /// <summary>Null in a direct message.</summary>
    public string? Guild { get; init; } = World.Guild;

    public string Channel { get; init; } = World.Channel;

    /// <summary>The member's permissions; the default may do nothing but talk.</summary>
    public ulong Permissions { get; init; } = World.AllPermissions;

    public bool ByUserInstall { get; init; }

    public FakeMessage? Message { get; init; }

    public static InteractionDraft Command(string name, params (string Name, object Value)[] options) => Command(name, null, options);

    public static InteractionDraft Command(string name, string? subcommand, params (string Name, object Value)[] options)
    {
        var values = Options(options);
        return new InteractionDraft
        {
            Type = 2,
            Data = new JsonObject
            {
                ["id"] = "7000000000000000001",
                ["name"] = name,
                ["type"] = 1,
                ["options"] = subcommand is null ? values : new JsonArray(new JsonObject { ["name"] = subcommand, ["type"] = 1, ["options"] = values }),
            },
        };
    }

    /// <param name="kind">The option's type: 3 for a string, 4 for a whole number.</param>
    public static InteractionDraft Typing(string name, string option, string typed, string? subcommand = null, int kind = 3)
    {
        var values = new JsonArray(new JsonObject { ["name"] = option, ["type"] = kind, ["value"] = typed, ["focused"] = true });
        return Command(name, subcommand) with
        {
            Type = 4,
            FocusedKind = kind,
            Data = new JsonObject
            {
                ["id"] = "7000000000000000001",
                ["name"] = name,
                ["type"] = 1,
                ["options"] = subcommand is null ? values : new JsonArray(new JsonObject { ["name"] = subcommand, ["type"] = 1, ["options"] = values }),
            },
        };
    }

    public static InteractionDraft Press(FakeMessage message, string label) => PressId(message, message.Button(label));

    public static InteractionDraft PressId(FakeMessage message, string customId) => new()
    {
        Type = 3,
        Channel = message.ChannelId,
        Message = message,
        Data = new JsonObject { ["custom_id"] = customId, ["component_type"] = 2 },
    };

    public static InteractionDraft Choose(FakeMessage message, string customId, params string[] values) => new()
    {
        Type = 3,
        Channel = message.ChannelId,
        Message = message,
        Data = new JsonObject { ["custom_id"] = customId, ["component_type"] = 3, ["values"] = new JsonArray([.. values.Select(value => (JsonNode)value)]) },
    };

    /// <summary>Fills the form that an interaction opened in.</summary>
    public static InteractionDraft Submit(JsonObject modal, params (string Field, string Value)[] fields) => new()
    {
        Type = 5,
        Data = new JsonObject
        {
            ["custom_id"] = (string?)modal["custom_id"],
            ["components"] = new JsonArray([.. fields.Select((field, i) => new JsonObject
            {
                ["type"] = 18,
                ["id"] = i + 1,
                ["component"] = new JsonObject { ["type"] = 4, ["id"] = i + 100, ["custom_id"] = field.Field, ["value"] = field.Value },
            })]),
        },
    };

    public InteractionDraft AsManager() => this with { Permissions = Permissions | (1UL << 5) };

    public InteractionDraft In(FakeChannel channel) => this with { Channel = channel.Id, Guild = channel.GuildId };

    internal JsonObject Payload(string id, string token, string application, World world)
    {
        var user = new JsonObject { ["id"] = User, ["username"] = "user" + User[^3..], ["global_name"] = Name, ["discriminator"] = "0", ["avatar"] = null };
        var channel = world.Find(Channel);
        var payload = new JsonObject
        {
            ["id"] = id,
            ["application_id"] = application,
            ["type"] = Type,
            ["token"] = token,
            ["version"] = 1,
            ["channel_id"] = Channel,
            ["channel"] = new JsonObject { ["id"] = Channel, ["type"] = channel?.Type ?? (Guild is null ? 1 : 0) },
            ["locale"] = Locale,
            ["app_permissions"] = $"{channel?.Permissions ?? World.AllPermissions}",
            ["entitlements"] = new JsonArray(),
            ["context"] = Guild is null ? 1 : 0,
            ["attachment_size_limit"] = 10485760,
            ["authorizing_integration_owners"] = ByUserInstall ? new JsonObject { ["1"] = User } : new JsonObject { ["0"] = Guild ?? "0" },
            ["data"] = Data.DeepClone(),
        };
        if (Guild is null)
        {
            payload["user"] = user;
        }
        else
        {
            payload["guild_id"] = Guild;
            payload["guild_locale"] = "ko";
            payload["guild"] = new JsonObject { ["id"] = Guild, ["locale"] = "ko", ["features"] = new JsonArray() };
            payload["member"] = new JsonObject { ["user"] = user, ["nick"] = null, ["permissions"] = $"{Permissions}", ["roles"] = new JsonArray(), ["joined_at"] = "2026-01-01T00:00:00+00:00", ["deaf"] = false, ["mute"] = false, ["flags"] = 0 };
        }

        if (Message is { } message)
        {
            var shown = (JsonObject)message.Body.DeepClone();
            shown["id"] = message.Id;
            shown["channel_id"] = message.ChannelId;
            shown["flags"] = message.Ephemeral ? 64 : 0;
            shown["type"] = 0;
            shown["author"] = new JsonObject { ["id"] = application, ["username"] = "interviewbot", ["discriminator"] = "0", ["bot"] = true };
            shown["timestamp"] = "2026-01-01T00:00:00+00:00";
            shown["content"] ??= "";
            shown["embeds"] ??= new JsonArray();
            shown["attachments"] ??= new JsonArray();
            shown["mentions"] = new JsonArray();
            shown["mention_roles"] = new JsonArray();
            shown.Remove("allowed_mentions");
            payload["message"] = shown;
        }

        return payload;
    }

    private static JsonArray Options((string Name, object Value)[] options) => new([.. options.Select(option => new JsonObject
    {
        ["name"] = option.Name,
        ["type"] = option.Value switch { int => 4, bool => 5, _ => 3 },
        ["value"] = option.Value switch { int number => JsonValue.Create(number), bool flag => JsonValue.Create(flag), var text => JsonValue.Create(text.ToString()) },
    })]);
}

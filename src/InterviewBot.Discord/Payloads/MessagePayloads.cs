using System.Text.Json;

namespace InterviewBot.Discord.Payloads;

/// <summary>A message that is sent or edited. Null parts are left out; on an edit an empty part clears what was there.</summary>
internal sealed record MessageBody
{
    public string? Content { get; init; }

    public Embed[]? Embeds { get; init; }

    public Component[]? Components { get; init; }

    /// <summary>Always there: Discord's default mentions everybody that the text names.</summary>
    public AllowedMentions AllowedMentions { get; init; } = new([]);

    public int? Flags { get; init; }

    public string? Nonce { get; init; }

    public bool? EnforceNonce { get; init; }

    public AttachmentInfo[]? Attachments { get; init; }
}

internal static class MessageFlags
{
    public const int Ephemeral = 64;
}

/// <param name="Parse">Kinds that may be mentioned wherever the text names them: always none.</param>
internal sealed record AllowedMentions(string[] Parse)
{
    public string[]? Roles { get; init; }
}

internal sealed record AttachmentInfo(int Id, string Filename, string Description);

internal sealed record Embed
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    public int? Color { get; init; }

    public EmbedField[]? Fields { get; init; }

    public EmbedFooter? Footer { get; init; }

    public EmbedImage? Image { get; init; }
}

internal sealed record EmbedField(string Name, string Value);

internal sealed record EmbedFooter(string Text);

internal sealed record EmbedImage(string Url);

/// <summary>A button, a select, a text input, or what holds them; only the parts of its type are set.</summary>
internal sealed record Component(int Type)
{
    public string? CustomId { get; init; }

    public string? Label { get; init; }

    public int? Style { get; init; }

    public bool? Disabled { get; init; }

    public string? Placeholder { get; init; }

    public int? MinValues { get; init; }

    public int? MaxValues { get; init; }

    public SelectChoice[]? Options { get; init; }

    public int? MinLength { get; init; }

    public int? MaxLength { get; init; }

    public bool? Required { get; init; }

    public string? Value { get; init; }

    public Component[]? Components { get; init; }

    /// <summary>The one input that a label holds; the wire's name is <c>component</c>.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("component")]
    public Component? Inner { get; init; }
}

internal static class ComponentType
{
    public const int ActionRow = 1;
    public const int Button = 2;
    public const int StringSelect = 3;
    public const int TextInput = 4;
    public const int Label = 18;
}

internal sealed record SelectChoice(string Label, string Value)
{
    public string? Description { get; init; }

    public bool? Default { get; init; }
}

internal sealed record ModalBody(string CustomId, string Title, Component[] Components);

internal sealed record ChoicesBody(Choice[] Choices);

/// <param name="Value">As the option's kind wants it: a string, or a long for whole numbers.</param>
internal sealed record Choice(string Name, object Value)
{
    public Dictionary<string, string>? NameLocalizations { get; init; }
}

/// <summary>The first answer to an interaction.</summary>
/// <param name="data">One of the bodies above, as the type asks for.</param>
internal sealed class Callback(int type, object? data = null)
{
    private byte[]? _json;

    public int Type { get; } = type;

    public object? Data { get; } = data;

    /// <summary>As it goes over the wire; written once, however often it is sent.</summary>
    public byte[] ToJson() => _json ??= JsonSerializer.SerializeToUtf8Bytes(this, DiscordJson.Wire.Callback);
}

internal static class CallbackType
{
    public const int Pong = 1;
    public const int Message = 4;
    public const int DeferredMessage = 5;
    public const int DeferredUpdate = 6;
    public const int Update = 7;
    public const int Choices = 8;
    public const int Modal = 9;
}

/// <summary>The part of a deferral that Discord lets us set: whether the answer will be private.</summary>
internal sealed record DeferralBody(int Flags);

internal sealed record CallbackResponse(CallbackResource? Resource);

internal sealed record CallbackResource(MessageInfo? Message);

internal sealed record ThreadBody(string Name, int AutoArchiveDuration);

internal sealed record DirectChannelBody(string RecipientId);

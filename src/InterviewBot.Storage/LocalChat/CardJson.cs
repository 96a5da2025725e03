using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Storage.LocalChat;

/// <summary>Cards as JSON. A card that an older version wrote, without a part that came later, reads as having none of it.</summary>
internal static class CardJson
{
    private static readonly StorageJson Json = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new PngConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // It is a column, not a page: Korean stays readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Write(Card card) => JsonSerializer.Serialize(card, Json.Card);

    public static Card Read(string json)
    {
        var card = JsonSerializer.Deserialize(json, Json.Card) ?? new Card();
        return card with
        {
            Body = card.Body.IsDefault ? [] : card.Body,
            Fields = card.Fields.IsDefault ? [] : card.Fields,
            Footer = card.Footer.IsDefault ? [] : card.Footer,
            Buttons = card.Buttons.IsDefault ? [] : card.Buttons,
        };
    }

    /// <summary>A picture's bytes in base64, not as a list of numbers.</summary>
    private sealed class PngConverter : JsonConverter<ImmutableArray<byte>>
    {
        public override ImmutableArray<byte> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            ImmutableArray.Create(reader.GetBytesFromBase64());

        public override void Write(Utf8JsonWriter writer, ImmutableArray<byte> value, JsonSerializerOptions options) =>
            writer.WriteBase64StringValue(value.AsSpan());
    }
}

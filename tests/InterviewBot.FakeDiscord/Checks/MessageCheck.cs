using System.Text.Json.Nodes;

namespace InterviewBot.FakeDiscord.Checks;

/// <summary>The limits of a message (https://docs.discord.com/developers/resources/message).</summary>
internal static class MessageCheck
{
    private const int Ephemeral = 64;
    private const int SuppressEmbeds = 4;
    private const int SuppressNotifications = 4096;

    /// <param name="withNonce">Only a message of the channel's own has a nonce.</param>
    public static void Check(Shape shape, JsonObject body, bool isEdit, bool withNonce)
    {
        string[] known = ["content", "embeds", "components", "allowed_mentions", "flags", "attachments"];
        shape.Keys(body, "message", withNonce ? [.. known, "nonce", "enforce_nonce", "tts", "message_reference"] : [.. known, "tts", "poll"]);
        var content = shape.Text(body, "content", "message", 2000);
        var embeds = shape.List(body, "embeds", "message", 10);
        var rows = shape.List(body, "components", "message", 5);
        shape.Text(body, "nonce", "message", 25, 1);
        shape.Require(isEdit || content is { Length: > 0 } || embeds.Count > 0 || rows.Count > 0 || body["attachments"] is JsonArray { Count: > 0 }, "message", "empty");
        Mentions(shape, body);
        Flags(shape, body);
        Embeds(shape, embeds);
        ComponentCheck.Rows(shape, rows, "message.components");
    }

    private static void Mentions(Shape shape, JsonObject body)
    {
        if (body["allowed_mentions"] is not JsonObject mentions)
        {
            shape.Policy(false, "message.allowed_mentions", "has to be there: the default mentions everybody");
            return;
        }

        shape.Keys(mentions, "message.allowed_mentions", "parse", "roles", "users", "replied_user");
        shape.Policy(mentions["parse"] is JsonArray { Count: 0 }, "message.allowed_mentions.parse", "has to be an empty list");
    }

    private static void Flags(Shape shape, JsonObject body)
    {
        var flags = Shape.Number(body, "flags") ?? 0;
        shape.Require((flags & ~(Ephemeral | SuppressEmbeds | SuppressNotifications)) == 0, "message.flags", $"{flags} has bits that may not be set");
    }

    private static void Embeds(Shape shape, IReadOnlyList<JsonObject> embeds)
    {
        var total = 0;
        foreach (var (embed, i) in embeds.Select((embed, i) => (embed, i)))
        {
            var path = $"message.embeds[{i}]";
            shape.Keys(embed, path, "title", "description", "color", "fields", "footer", "image", "thumbnail", "author", "timestamp", "url", "type");
            total += Length(shape.Text(embed, "title", path, 256)) + Length(shape.Text(embed, "description", path, 4096));
            if (embed["footer"] is JsonObject footer)
            {
                total += Length(shape.Text(footer, "text", path + ".footer", 2048, 1));
            }

            foreach (var field in shape.List(embed, "fields", path, 25))
            {
                shape.Keys(field, path + ".fields", "name", "value", "inline");
                shape.Require(field["name"] is not null && field["value"] is not null, path + ".fields", "name and value are required");
                total += Length(shape.Text(field, "name", path + ".fields", 256, 1)) + Length(shape.Text(field, "value", path + ".fields", 1024, 1));
            }

            shape.Require(embed.Any(pair => pair.Key is not ("color" or "type")), path, "empty");
            shape.Require((Shape.Number(embed, "color") ?? 0) is >= 0 and <= 0xFFFFFF, path + ".color", "no colour");
        }

        shape.Require(total <= 6000, "message.embeds", $"{total} characters in all, allowed are 6000");
    }

    private static int Length(string? text) => text?.Length ?? 0;
}

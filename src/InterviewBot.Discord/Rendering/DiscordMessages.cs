using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Discord.Payloads;

namespace InterviewBot.Discord.Rendering;

/// <summary>
/// A card as Discord's messages. Where it has code, or is a line or two, it is the message's own text: a phone copies
/// that, and nothing of an embed. Everything else is an embed with its colour.
/// </summary>
internal static class DiscordMessages
{
    /// <summary>As many messages as it takes, buttons and files on the last.</summary>
    public static ImmutableArray<MessageBody> Render(Card card)
    {
        var parts = SpeaksAsText(card) ? Texts(card) : Embeds(card).Select(embed => new MessageBody { Embeds = [embed] }).ToList();
        var rows = DiscordComponents.Rows(card);
        parts[^1] = parts[^1] with
        {
            Components = rows.Length == 0 ? null : rows,
            Attachments = DiscordFiles.Any(card) ? DiscordFiles.Describe(card) : null,
        };
        return [.. parts];
    }

    /// <summary>One message that replaces another whole: what was there and is not any more is cleared.</summary>
    public static MessageBody RenderEdit(Card card)
    {
        var texts = SpeaksAsText(card) ? Texts(card) : [];
        return new MessageBody
        {
            Content = texts is [var only] ? only.Content : "",
            Embeds = texts.Count == 1 ? [] : FitOneMessage(Embeds(card)),
            Components = DiscordComponents.Rows(card),
            Attachments = DiscordFiles.Describe(card),
        };
    }

    private static bool SpeaksAsText(Card card) =>
        card.Picture is null && (HasCode(card.Body) || card.Fields.Any(field => HasCode(field.Value))
            || (card.Title is null && card.Fields.IsEmpty && card.Footer.IsEmpty));

    private static bool HasCode(ImmutableArray<Block> blocks) => blocks.Any(block => block switch
    {
        Block.CodeBlock => true,
        Block.BulletList list => list.Items.Any(HasCode),
        _ => false,
    });

    private static List<MessageBody> Texts(Card card)
    {
        var blocks = new List<string>();
        if (card.Title is not null)
        {
            blocks.Add("### " + DiscordText.Render([Rich.Text(card.Title)]));
        }

        blocks.AddRange(DiscordText.RenderEach(card.Body));
        blocks.AddRange(card.Fields.SelectMany(Unfolded));
        if (!card.Footer.IsEmpty)
        {
            blocks.Add("-# " + DiscordText.Render(card.Footer).Replace("\n", "\n-# ", StringComparison.Ordinal));
        }

        var parts = MessageSplitter.Split(blocks, DiscordLimits.Content).Where(part => part.Trim().Length > 0).ToList();
        return [.. (parts.Count == 0 ? ["…"] : parts).Select(part => new MessageBody { Content = part })];
    }

    private static List<Embed> Embeds(Card card)
    {
        var fields = FieldsOf(card);
        var title = card.Title is null ? null : DiscordLimits.Cut(card.Title, DiscordLimits.EmbedTitle);
        var footer = card.Footer.IsEmpty ? null : DiscordLimits.Cut(Rich.PlainText(card.Footer), DiscordLimits.EmbedFooter);
        // Title and footer may come to stand on the same message as the longest part.
        var room = Math.Min(DiscordLimits.EmbedDescription, DiscordLimits.EmbedTotal - (title?.Length ?? 0) - (footer?.Length ?? 0));
        var blocks = DiscordText.RenderEach(card.Body).Concat(fields is null ? card.Fields.SelectMany(Unfolded) : []);
        var descriptions = MessageSplitter.Split(blocks, room).ToList();
        var embeds = (descriptions.Count == 0 ? [""] : descriptions)
            .Select(text => new Embed { Description = text.Length == 0 ? null : text, Color = ColorOf(card.Tone) })
            .ToList();
        embeds[0] = embeds[0] with { Title = title };
        embeds[^1] = embeds[^1] with
        {
            Fields = fields is { Length: > 0 } ? fields : null,
            Footer = footer is null ? null : new EmbedFooter(footer),
            Image = card.Picture is { } picture ? new EmbedImage("attachment://" + picture.FileName) : null,
        };
        return embeds;
    }

    /// <summary>Fields as Discord's own; null where they do not fit, and then they are written into the text.</summary>
    private static EmbedField[]? FieldsOf(Card card)
    {
        var fields = card.Fields
            .Select(field => new EmbedField(DiscordText.Render([Rich.Text(field.Name)]), DiscordText.Render(field.Value)))
            .ToArray();
        var body = DiscordText.Render(card.Body).Length;
        var rest = fields.Sum(field => field.Name.Length + field.Value.Length) + (card.Title?.Length ?? 0) + Rich.PlainText(card.Footer).Length;
        return fields.Length <= DiscordLimits.EmbedFields
            && fields.All(field => field.Name.Length is > 0 and <= DiscordLimits.EmbedFieldName && field.Value.Length is > 0 and <= DiscordLimits.EmbedFieldValue)
            && Math.Min(body, DiscordLimits.EmbedDescription) + rest <= DiscordLimits.EmbedTotal
                ? fields
                : null;
    }

    private static IEnumerable<string> Unfolded(CardField field) =>
        DiscordText.RenderEach(field.Value).Prepend($"**{DiscordText.Render([Rich.Text(field.Name)])}**");

    /// <summary>An edit cannot become two messages: the last part that fits says that there is more.</summary>
    private static Embed[] FitOneMessage(List<Embed> embeds)
    {
        var fitting = new List<Embed>();
        var left = DiscordLimits.EmbedTotal;
        foreach (var embed in embeds)
        {
            var text = embed.Description ?? "";
            var rest = LengthOf(embed) - text.Length;
            if (rest + text.Length > left)
            {
                var room = left - rest;
                if (room > 1)
                {
                    fitting.Add(embed with { Description = DiscordLimits.Cut(text, room) });
                }

                break;
            }

            left -= rest + text.Length;
            fitting.Add(embed);
        }

        return [.. fitting];
    }

    private static int LengthOf(Embed embed) => (embed.Title?.Length ?? 0) + (embed.Description?.Length ?? 0) + (embed.Footer?.Text.Length ?? 0)
        + (embed.Fields?.Sum(field => field.Name.Length + field.Value.Length) ?? 0);

    private static int? ColorOf(CardTone tone) => tone switch
    {
        CardTone.Question => 0x2496ED,
        CardTone.Success => 0x2E9E5B,
        CardTone.Warning => 0xE8A317,
        CardTone.Error => 0xD64545,
        _ => null,
    };
}

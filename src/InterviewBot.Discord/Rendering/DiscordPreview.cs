using InterviewBot.Core.Chat.Cards;
using InterviewBot.Discord.Payloads;

namespace InterviewBot.Discord.Rendering;

/// <summary>A card as the text of the messages that Discord is sent, for authors who want to see it before it is posted.</summary>
public static class DiscordPreview
{
    public static IReadOnlyList<string> Render(Card card) => [.. DiscordMessages.Render(card).Select(TextOf)];

    private static string TextOf(MessageBody message) => string.Join(
        '\n',
        new[] { message.Content }.Concat((message.Embeds ?? []).SelectMany(PartsOf)).Where(part => !string.IsNullOrEmpty(part)));

    private static IEnumerable<string?> PartsOf(Embed embed) =>
    [
        embed.Title is null ? null : $"**{embed.Title}**",
        embed.Description,
        .. (embed.Fields ?? []).SelectMany(field => new[] { $"**{field.Name}**", field.Value }),
        embed.Footer is null ? null : "-# " + embed.Footer.Text,
    ];
}

using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Discord.Rendering;

/// <summary>A card as the text that Discord is sent, a message each, for authors who want to see it before it is posted.</summary>
public static class DiscordPreview
{
    /// <summary>Discord's limit of an embed's description.</summary>
    private const int DescriptionLimit = 4096;

    public static IReadOnlyList<string> Render(Card card)
    {
        var blocks = DiscordText.RenderEach(card.Body).ToList();
        foreach (var field in card.Fields)
        {
            blocks.Add($"**{DiscordText.Render([Rich.Text(field.Name)])}**");
            blocks.AddRange(DiscordText.RenderEach(field.Value));
        }

        if (!card.Footer.IsEmpty)
        {
            blocks.Add("-# " + DiscordText.Render(card.Footer));
        }

        var parts = MessageSplitter.Split(blocks, DescriptionLimit).ToList();
        if (card.Title is not null)
        {
            var title = $"**{DiscordText.Render([Rich.Text(card.Title)])}**";
            parts = parts.Count == 0 ? [title] : [$"{title}\n{parts[0]}", .. parts[1..]];
        }

        return parts;
    }
}

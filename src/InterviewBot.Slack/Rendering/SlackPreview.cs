using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Slack.Rendering;

/// <summary>A card as the text that Slack is sent, for authors who want to see it before it is posted.</summary>
public static class SlackPreview
{
    public static string Render(Card card)
    {
        var lines = new List<string>();
        if (card.Title is not null)
        {
            lines.Add($"*{SlackText.Render([Rich.Text(card.Title)])}*");
        }

        lines.Add(SlackText.Render(card.Body));
        foreach (var field in card.Fields)
        {
            lines.Add($"*{SlackText.Render([Rich.Text(field.Name)])}*");
            lines.Add(SlackText.Render(field.Value));
        }

        if (!card.Footer.IsEmpty)
        {
            lines.Add($"_{SlackText.Render(card.Footer)}_");
        }

        return string.Join('\n', lines);
    }
}

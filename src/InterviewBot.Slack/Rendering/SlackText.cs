using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Slack.Rendering;

/// <summary>
/// The neutral tree in Slack's mrkdwn (https://docs.slack.dev/messaging/formatting-message-text). Slack has no escape for
/// its marks: <c>&amp; &lt; &gt;</c> are entities, and a zero-width space keeps a mark in text from formatting.
/// </summary>
public static class SlackText
{
    private const char ZeroWidthSpace = '\u200B';

    public static string Render(IEnumerable<Inline> content) => string.Concat(content.Select(inline => inline.Match(
        text => Escape(text.Value),
        strong => Wrap('*', Render(strong.Content)),
        emphasis => Wrap('_', Render(emphasis.Content)),
        code => $"`{Entities(code.Value.Replace('`', 'ˋ'))}`",
        Link,
        _ => "\n",
        moment => $"<!date^{moment.At.ToUnixTimeSeconds()}^{Style(moment.Style)}|{moment.At:yyyy-MM-dd HH:mm}Z>",
        place => $"<#{Escape(place.Channel)}>")));

    public static string Render(ImmutableArray<Block> blocks) => string.Join('\n', blocks.Select(block => block.Match(
        paragraph => Render(paragraph.Content),
        list => RenderList(list, ""),
        code => $"```\n{Entities(code.Code.Replace("```", "ˋˋˋ", StringComparison.Ordinal))}\n```")));

    private static string RenderList(Block.BulletList list, string indent) => string.Join('\n', list.Items.Select((item, i) =>
        indent + (list.Ordered ? $"{i + 1}. " : "• ") + string.Join("\n", item.Select(block =>
            block is Block.BulletList nested ? RenderList(nested, indent + "    ") : Render([block])))));

    private static string Escape(string text) => string.Concat(Entities(text).Select(character =>
        character is '*' or '_' or '~' or '`' ? $"{ZeroWidthSpace}{character}" : $"{character}"));

    private static string Entities(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal);

    private static string Link(Inline.Link link)
    {
        var label = Rich.PlainText(link.Content);
        var url = Entities(link.Url).Replace("|", "%7C", StringComparison.Ordinal);
        return label.Length == 0 || label == link.Url ? $"<{url}>" : $"<{url}|{Entities(label)}>";
    }

    private static string Wrap(char mark, string content) => content.Length == 0 ? "" : $"{mark}{content}{mark}";

    private static string Style(MomentStyle style) => style switch
    {
        MomentStyle.Time => "{time}",
        MomentStyle.DateTime => "{date_short_pretty} {time}",
        _ => "{ago}",
    };
}

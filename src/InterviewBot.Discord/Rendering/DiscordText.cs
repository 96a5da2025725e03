using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Discord.Rendering;

/// <summary>
/// The neutral tree in Discord's Markdown (https://docs.discord.com/developers/reference, "Message Formatting"). Text is
/// escaped, so that no answer and no name can format, link, mention or show as a timestamp.
/// </summary>
public static class DiscordText
{
    private const string Escaped = "\\*_~`|[]<>#";

    /// <summary>Marks that mean something only at the start of a line: lists and small text.</summary>
    private const string EscapedAtLineStart = "-+";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Escaped + EscapedAtLineStart);
    private static readonly SearchValues<char> AddressEnds = SearchValues.Create(" \t\r\n<>\"`*");

    public static string Render(IEnumerable<Inline> content)
    {
        var text = new StringBuilder();
        foreach (var inline in content)
        {
            text.Append(inline.Match(
                plain => Escape(plain.Value, IsLineStart(text)),
                strong => Wrap("**", Render(strong.Content)),
                emphasis => Wrap("*", Render(emphasis.Content)),
                code => Code(code.Value),
                Link,
                _ => "\n",
                moment => $"<t:{moment.At.ToUnixTimeSeconds()}:{Style(moment.Style)}>",
                place => place.Channel.All(char.IsAsciiDigit) ? $"<#{place.Channel}>" : "#" + Escape(place.Channel, atLineStart: false)));
        }

        return text.ToString();
    }

    /// <summary>Each block by itself, for those who must split between them.</summary>
    public static IEnumerable<string> RenderEach(ImmutableArray<Block> blocks) => blocks.Select(block => block.Match(
        paragraph => Render(paragraph.Content),
        list => RenderList(list, ""),
        code => $"```{Word(code.Language)}\n{code.Code.Replace("```", "``\u200B`", StringComparison.Ordinal)}\n```"));

    public static string Render(ImmutableArray<Block> blocks) => string.Join('\n', RenderEach(blocks));

    private static string RenderList(Block.BulletList list, string indent)
    {
        var lines = new List<string>();
        foreach (var (item, i) in list.Items.Select((item, i) => (item, i)))
        {
            var mark = list.Ordered ? $"{i + 1}. " : "- ";
            var inner = indent + new string(' ', mark.Length);
            var parts = item.Select(block => block is Block.BulletList nested
                ? RenderList(nested, inner)
                : Render([block]).Replace("\n", "\n" + inner, StringComparison.Ordinal));
            lines.Add(indent + mark + string.Join("\n", parts.Select((part, p) => p == 0 || part.StartsWith(inner, StringComparison.Ordinal) ? part : inner + part)));
        }

        return string.Join('\n', lines);
    }

    private static string Escape(string text, bool atLineStart)
    {
        if (!text.AsSpan().ContainsAny(Marks))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == 'h' && AddressLength(text, i) is var length and > 0)
            {
                // An escape inside an address would become a part of it.
                escaped.Append(text, i, length);
                i += length - 1;
                atLineStart = false;
                continue;
            }

            var character = text[i];
            if (Escaped.Contains(character) || (atLineStart && EscapedAtLineStart.Contains(character)))
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
            atLineStart = character == '\n' || (atLineStart && character == ' ');
        }

        return escaped.ToString();
    }

    private static int AddressLength(string text, int start)
    {
        var rest = text.AsSpan(start);
        if (!rest.StartsWith("https://", StringComparison.Ordinal) && !rest.StartsWith("http://", StringComparison.Ordinal))
        {
            return 0;
        }

        var end = rest.IndexOfAny(AddressEnds);
        return end < 0 ? rest.Length : end;
    }

    private static bool IsLineStart(StringBuilder text) => text.Length == 0 || text[^1] == '\n';

    private static string Wrap(string mark, string content) => content.Length == 0 ? "" : mark + content + mark;

    private static string Code(string code) => code.Length == 0 ? ""
        : code.Contains('`', StringComparison.Ordinal) ? $"`` {code} ``"
        : $"`{code}`";

    /// <summary>The angle brackets keep Discord from unfolding a preview of the page below the message.</summary>
    private static string Link(Inline.Link link)
    {
        var label = Render(link.Content);
        return label.Length == 0 || Rich.PlainText(link.Content) == link.Url ? $"<{link.Url}>" : $"[{label}](<{link.Url}>)";
    }

    private static char Style(MomentStyle style) => style switch
    {
        MomentStyle.Time => 't',
        MomentStyle.DateTime => 'f',
        _ => 'R',
    };

    private static string Word(string language) => string.Concat(language.Where(char.IsAsciiLetterOrDigit));
}

using System.Collections.Frozen;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Tells a line break and a forgotten placeholder from HTML that is simply left out.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<string> Known = new[]
    {
        "a", "abbr", "audio", "b", "big", "blockquote", "body", "button", "center", "cite", "code", "del", "details", "dfn",
        "div", "em", "embed", "figure", "font", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "hr", "html", "i",
        "iframe", "img", "input", "ins", "kbd", "li", "link", "mark", "meta", "object", "ol", "p", "pre", "q", "ruby", "s",
        "samp", "script", "small", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody",
        "td", "th", "thead", "tr", "tt", "u", "ul", "var", "video", "wbr",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsLineBreak(string tag) => tag is "<br>" or "<br/>" or "<br />" or "<BR>";

    /// <summary>A word in angle brackets that is no element of HTML: <c>&lt;image&gt;</c>, <c>&lt;container-id&gt;</c>.</summary>
    public static bool IsPlaceholder(string tag)
    {
        var name = tag.AsSpan().Trim("<>");
        if (name.IsEmpty || name.Length != tag.Length - 2 || Known.Contains(name.ToString()))
        {
            return false;
        }

        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_'))
            {
                return false;
            }
        }

        return true;
    }
}

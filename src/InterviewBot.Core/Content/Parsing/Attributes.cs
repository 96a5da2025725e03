using InterviewBot.Core.Content.Rules;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>What <c>{#id level=mid}</c> says at a heading or paragraph, and where the text would take an id.</summary>
/// <param name="PinAt">The offset in the text at which an id can be written.</param>
/// <param name="InBraces">There are attributes without an id: the id goes between their braces.</param>
internal readonly record struct Attributes(string? Id, string? Level, bool BadId, int PinAt, bool InBraces)
{
    /// <summary>Generic attributes swallow prose such as <c>{user}</c> as well, so everything but an id and a level is reported.</summary>
    public static Attributes Read(LeafBlock block, Findings findings, bool takesLevel = false)
    {
        var inlineEnd = EndOfFirstLine(block);
        var found = block.TryGetAttributes() ?? (block.Inline?.LastChild as MarkdownObject)?.TryGetAttributes();
        if (found is null)
        {
            return new Attributes(null, null, false, inlineEnd, false);
        }

        var level = ReportUnexpected(found, block, findings, takesLevel);
        if (found.Id is null)
        {
            var braces = level is not null && !found.Span.IsEmpty;
            return new Attributes(null, level, false, braces ? found.Span.Start + 1 : inlineEnd, braces);
        }

        if (!IsUsable(found.Id))
        {
            findings.Add(block, QuestionRules.InvalidId(found.Id));
            return new Attributes(null, level, true, inlineEnd, false);
        }

        return new Attributes(found.Id, level, false, inlineEnd, false);
    }

    /// <summary>For text that takes no attributes at all.</summary>
    public static void ReportAll(MarkdownObject node, Findings findings)
    {
        if (node.TryGetAttributes() is { } found)
        {
            ReportUnexpected(found, node, findings, takesLevel: false);
        }
    }

    private static string? ReportUnexpected(HtmlAttributes found, MarkdownObject node, Findings findings, bool takesLevel)
    {
        string? level = null;
        found.Classes?.ForEach(name => findings.Add(node, QuestionRules.UnexpectedAttribute("." + name)));
        if (found.Properties is null)
        {
            return null;
        }

        foreach (var (key, value) in found.Properties)
        {
            if (takesLevel && key == "level" && value is not null)
            {
                level = value;
            }
            else
            {
                findings.Add(node, QuestionRules.UnexpectedAttribute(string.IsNullOrEmpty(value) ? key : $"{key}={value}"));
            }
        }

        return level;
    }

    private static bool IsUsable(string id) =>
        id.Length <= ContentLimits.MaxIdLength && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');

    private static int EndOfFirstLine(LeafBlock block)
    {
        for (var inline = block.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LineBreakInline)
            {
                return inline.Span.Start;
            }
        }

        return block.Span.End + 1;
    }
}

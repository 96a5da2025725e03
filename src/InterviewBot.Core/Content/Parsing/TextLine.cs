using System.Collections.Immutable;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Inline = InterviewBot.Core.Chat.Cards.Inline;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>One source line of a paragraph: labels that stand under each other are one paragraph to Markdig.</summary>
/// <param name="Bold">The line starts with bold, as a label does.</param>
/// <param name="Hard">A hard line break stands before it.</param>
internal readonly record struct TextLine(ImmutableArray<Inline> Content, string Plain, MarkdownObject Start, bool Bold, bool Hard)
{
    public static List<TextLine> Read(LeafBlock block, InlineMapper mapper)
    {
        var lines = new List<TextLine>(1);
        var attributes = block.TryGetAttributes()?.Span.End ?? 0;
        MarkdigInline? start = block.Inline?.FirstChild;
        var hard = false;
        while (start is not null)
        {
            MarkdigInline? end = start, last = start;
            while (end is not null and not LineBreakInline && !(end != start && AtSwallowedBreak(last, end, attributes)))
            {
                last = end;
                end = end.NextSibling;
            }

            if (start != end)
            {
                lines.Add(Create(mapper.Map(start, end), lines.Count == 0 ? block : start, start, hard));
            }

            hard = end is LineBreakInline { IsHard: true };
            start = end is LineBreakInline ? end.NextSibling : end;
        }

        return lines;
    }

    /// <summary>Attributes at the end of a line take the line break with them.</summary>
    private static bool AtSwallowedBreak(MarkdigInline before, MarkdigInline after, int attributesEnd) =>
        attributesEnd > before.Span.End && attributesEnd < after.Span.Start && after.Line > before.Line;

    /// <summary>The lines as running text again.</summary>
    public static ImmutableArray<Inline> Join(IReadOnlyList<TextLine> lines)
    {
        if (lines.Count == 1)
        {
            return InlineText.Trim(lines[0].Content);
        }

        var all = new List<Inline>();
        foreach (var line in lines)
        {
            AppendTo(all, line.Content, line.Hard);
        }

        return InlineText.Trim([.. all]);
    }

    public static void AppendTo(List<Inline> all, ImmutableArray<Inline> content, bool hard)
    {
        if (all.Count > 0)
        {
            all.Add(hard ? new Inline.LineBreak() : new Inline.Text(" "));
        }

        all.AddRange(InlineText.Trim(content));
    }

    private static TextLine Create(ImmutableArray<Inline> content, MarkdownObject start, MarkdigInline first, bool hard) =>
        new(content, InlineText.Plain(content), start, first is EmphasisInline { DelimiterCount: 2 }, hard);
}

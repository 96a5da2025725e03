using System.Collections.Immutable;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Inline = InterviewBot.Core.Chat.Cards.Inline;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>One source line of a paragraph: labels that stand under each other are one paragraph to Markdig.</summary>
internal readonly record struct TextLine
{
    private readonly ImmutableArray<Inline> _content;

    private TextLine(string plain, ImmutableArray<Inline> content)
    {
        Plain = plain;
        _content = content;
    }

    /// <summary>The line's text, without its marks and without spaces around it.</summary>
    public string Plain { get; }

    /// <summary>Made when it is asked for: most lines are read as text alone.</summary>
    public ImmutableArray<Inline> Content => !_content.IsDefault ? _content : Plain.Length == 0 ? [] : [new Inline.Text(Plain)];

    public bool HasCode => !_content.IsDefault && _content.Any(inline => inline is not Inline.Text);

    /// <summary>Where diagnostics point to.</summary>
    public required MarkdownObject Start { get; init; }

    /// <summary>The line starts with bold, as a label does.</summary>
    public bool Bold { get; init; }

    /// <summary>A hard line break stands before it.</summary>
    public bool Hard { get; init; }

    public static TextLine[] Read(LeafBlock block, InlineMapper mapper)
    {
        MarkdigInline? start = block.Inline?.FirstChild;
        if (start is null)
        {
            return [];
        }

        var attributes = block.TryGetAttributes()?.Span.End ?? 0;
        var end = EndOfLine(start, attributes);
        if (end is null)
        {
            return [Create(mapper, start, null, block, hard: false)];
        }

        var lines = new List<TextLine>();
        var hard = false;
        while (start is not null)
        {
            end = EndOfLine(start, attributes);
            if (start != end)
            {
                lines.Add(Create(mapper, start, end, lines.Count == 0 ? block : start, hard));
            }

            hard = end is LineBreakInline { IsHard: true };
            start = end is LineBreakInline ? end.NextSibling : end;
        }

        return [.. lines];
    }

    /// <summary>The lines as running text again.</summary>
    public static TextLine Join(ReadOnlySpan<TextLine> lines)
    {
        if (lines.Length == 1)
        {
            return lines[0];
        }

        var all = new List<Inline>();
        foreach (var line in lines)
        {
            AppendTo(all, line.Content, line.Hard);
        }

        ImmutableArray<Inline> content = [.. all];
        return new TextLine(InlineText.Plain(content), content) { Start = lines[0].Start, Bold = lines[0].Bold };
    }

    public static void AppendTo(List<Inline> all, ImmutableArray<Inline> content, bool hard)
    {
        if (all.Count > 0)
        {
            all.Add(hard ? new Inline.LineBreak() : new Inline.Text(" "));
        }

        all.AddRange(content);
    }

    private static TextLine Create(InlineMapper mapper, MarkdigInline first, MarkdigInline? end, MarkdownObject start, bool hard)
    {
        if (first is LiteralInline literal && literal.NextSibling == end)
        {
            return new TextLine(InlineMapper.TrimmedTextOf(literal), default) { Start = start, Hard = hard };
        }

        var content = InlineText.Trim(mapper.Map(first, end));
        return new TextLine(InlineText.Plain(content), content)
        {
            Start = start,
            Hard = hard,
            Bold = first is EmphasisInline { DelimiterCount: 2 },
        };
    }

    private static MarkdigInline? EndOfLine(MarkdigInline start, int attributes)
    {
        MarkdigInline? end = start, last = start;
        while (end is not null and not LineBreakInline && !(end != start && AtSwallowedBreak(last, end, attributes)))
        {
            last = end;
            end = end.NextSibling;
        }

        return end;
    }

    /// <summary>Attributes at the end of a line take the line break with them.</summary>
    private static bool AtSwallowedBreak(MarkdigInline before, MarkdigInline after, int attributesEnd) =>
        attributesEnd > before.Span.End && attributesEnd < after.Span.Start && after.Line > before.Line;
}

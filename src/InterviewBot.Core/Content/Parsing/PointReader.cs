using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content.Ids;
using InterviewBot.Core.Content.Rules;
using Markdig.Syntax;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Collects a question's answer points, each once.</summary>
internal sealed class PointReader(FileContext context)
{
    private readonly List<AnswerPoint> _points = [];

    public int Count => _points.Count;

    public ImmutableArray<AnswerPoint> Take() => [.. _points];

    /// <summary>A list item is always one point; its nested list may name the terms.</summary>
    public void AddItem(ListItemBlock item)
    {
        if (item.Count == 0 || item[0] is not ParagraphBlock paragraph)
        {
            return;
        }

        var attributes = Attributes.Read(paragraph, context.Findings);
        var terms = ImmutableArray<ImmutableArray<string>>.Empty;
        var lines = WithoutTerms(TextLine.Read(paragraph, context.Inlines), ref terms);
        ReadNested(item, ref terms);
        foreach (var swallowed in lines.Skip(1).Where(ReadsLikeItem))
        {
            context.Findings.Add(swallowed.Start, QuestionRules.ItemWithoutSpace);
        }

        if (lines.Length > 0 && TextLine.Join(lines) is { Plain.Length: > 0 } line)
        {
            Add(line, attributes, paragraph, terms);
        }
    }

    /// <summary>A hint is one line of points: <c>Namespace + cgroups</c>.</summary>
    public void AddHint(ImmutableArray<Inline> content, MarkdownObject at)
    {
        foreach (var part in Splitter.Points(content))
        {
            var text = InlineText.Plain(part);
            Add(new AnswerPoint { Id = TextId.OfPoint(text), Text = text, Rich = part }, at);
        }
    }

    private void Add(TextLine line, Attributes attributes, ParagraphBlock at, ImmutableArray<ImmutableArray<string>> terms)
    {
        var text = line.Plain;
        var id = attributes.Id ?? TextId.OfPoint(text);
        if (text.Contains("{#", StringComparison.Ordinal))
        {
            context.Findings.Add(at, QuestionRules.IdWithoutEffect);
        }
        else if (attributes is { Id: null, BadId: false })
        {
            context.Pins.Add(new PinSpot(attributes.PinAt, attributes.InBraces, id, text, context.Findings.Place(at)));
        }

        Add(new AnswerPoint { Id = context.Words.Take(id), Text = text, Rich = line.Content, Terms = terms }, at);
    }

    private void Add(AnswerPoint point, MarkdownObject at)
    {
        foreach (var other in _points)
        {
            if (other.Id == point.Id)
            {
                context.Findings.Add(at, QuestionRules.DuplicatePoint(point.Id));
                return;
            }
        }

        _points.Add(point);
    }

    /// <summary>Terms may also stand on the point's own second line.</summary>
    private TextLine[] WithoutTerms(TextLine[] lines, ref ImmutableArray<ImmutableArray<string>> terms)
    {
        if (lines.Length < 2)
        {
            return lines;
        }

        var rest = new List<TextLine> { lines[0] };
        foreach (var line in lines.AsSpan(1))
        {
            if (!TryTerms(line, ref terms))
            {
                rest.Add(line);
            }
        }

        return [.. rest];
    }

    /// <summary>A list's mark without the space behind it, or one that Markdown does not know: the line went on the one above.</summary>
    private static bool ReadsLikeItem(TextLine line)
    {
        var text = line.Content is [Inline.Text first, ..] ? first.Value.AsSpan() : default;
        var digits = Math.Max(0, text.IndexOfAnyExceptInRange('0', '9'));
        return text is ['•' or '·', ..]
            || (text is ['-' or '*' or '+', var letter, ..] && char.IsLetter(letter))
            || (digits > 0 && text[digits..] is ['.' or ')', var next, ..] && char.IsLetter(next) && !char.IsAsciiLetterLower(next));
    }

    private void ReadNested(ListItemBlock item, ref ImmutableArray<ImmutableArray<string>> terms)
    {
        for (var i = 1; i < item.Count; i++)
        {
            if (item[i] is not ListBlock list)
            {
                context.Findings.Add(item[i], QuestionRules.UnreadItem);
                continue;
            }

            for (var at = 0; at < list.Count; at++)
            {
                ReadTerms((ListItemBlock)list[at], ref terms);
            }
        }
    }

    private void ReadTerms(ListItemBlock nested, ref ImmutableArray<ImmutableArray<string>> terms)
    {
        if (nested.Count == 0)
        {
            return;
        }

        if (nested[0] is ParagraphBlock paragraph && TextLine.Read(paragraph, context.Inlines) is { Length: > 0 } lines)
        {
            Attributes.ReportAll(paragraph, context.Findings);
            if (TryTerms(TextLine.Join(lines), ref terms))
            {
                return;
            }
        }

        context.Findings.Add(nested[0], QuestionRules.UnreadItem);
    }

    private bool TryTerms(TextLine line, ref ImmutableArray<ImmutableArray<string>> terms)
    {
        if (Labels.Read(line.Plain, out var length) != Label.Terms)
        {
            return false;
        }

        Splitter.Terms(line, length, context.Words, ref terms);
        return true;
    }
}

using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content.Ids;
using InterviewBot.Core.Content.Rules;
using Markdig.Syntax;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Collects a question's answer points, each once.</summary>
internal sealed class PointReader(FileContext context)
{
    private readonly ImmutableArray<AnswerPoint>.Builder _points = ImmutableArray.CreateBuilder<AnswerPoint>();

    public int Count => _points.Count;

    public ImmutableArray<AnswerPoint> Take() => _points.DrainToImmutable();

    /// <summary>A list item is always one point; its nested list may name the terms.</summary>
    public void AddItem(ListItemBlock item)
    {
        if (item.Count == 0 || item[0] is not ParagraphBlock paragraph)
        {
            return;
        }

        var attributes = Attributes.Read(paragraph, context.Findings);
        var lines = TextLine.Read(paragraph, context.Inlines);
        var terms = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        lines.RemoveAll(line => line.Start != paragraph && TryTerms(line, terms));
        ReadNested(item, terms);
        if (lines.Count > 0 && TextLine.Join(lines) is { Length: > 0 } rich)
        {
            Add(rich, attributes, paragraph, terms.DrainToImmutable());
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

    private void Add(ImmutableArray<Inline> rich, Attributes attributes, ParagraphBlock at, ImmutableArray<ImmutableArray<string>> terms)
    {
        var text = InlineText.Plain(rich);
        var id = attributes.Id ?? TextId.OfPoint(text);
        if (text.Contains("{#", StringComparison.Ordinal))
        {
            context.Findings.Add(at, QuestionRules.IdWithoutEffect);
        }
        else if (attributes is { Id: null, BadId: false })
        {
            context.Pins.Add(new PinSpot(attributes.PinAt, attributes.InBraces, id, text, context.Findings.Place(at)));
        }

        Add(new AnswerPoint { Id = id, Text = text, Rich = rich, Terms = terms }, at);
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

    private void ReadNested(ListItemBlock item, ImmutableArray<ImmutableArray<string>>.Builder terms)
    {
        for (var i = 1; i < item.Count; i++)
        {
            if (item[i] is not ListBlock list)
            {
                context.Findings.Add(item[i], QuestionRules.UnreadItem);
                continue;
            }

            foreach (var nested in list)
            {
                ReadTerms((ListItemBlock)nested, terms);
            }
        }
    }

    private void ReadTerms(ListItemBlock nested, ImmutableArray<ImmutableArray<string>>.Builder terms)
    {
        if (nested.Count == 0)
        {
            return;
        }

        if (nested[0] is ParagraphBlock paragraph && TextLine.Read(paragraph, context.Inlines) is { Count: > 0 } lines)
        {
            Attributes.ReportAll(paragraph, context.Findings);
            var joined = lines[0] with { Content = TextLine.Join(lines) };
            if (TryTerms(joined with { Plain = InlineText.Plain(joined.Content) }, terms))
            {
                return;
            }
        }

        context.Findings.Add(nested[0], QuestionRules.UnreadItem);
    }

    private static bool TryTerms(TextLine line, ImmutableArray<ImmutableArray<string>>.Builder terms)
    {
        if (Labels.Read(line.Plain, out var length) != Label.Terms)
        {
            return false;
        }

        terms.AddRange(Splitter.Terms(InlineText.Slice(line.Content, length, int.MaxValue)));
        return true;
    }
}

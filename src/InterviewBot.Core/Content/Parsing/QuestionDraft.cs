using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content.Rules;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Block = InterviewBot.Core.Chat.Cards.Block;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>A question while the blocks under it are read, one labelled section after the other.</summary>
internal sealed class QuestionDraft(FileContext context, LeafBlock head, ImmutableArray<Inline> rich)
{
    private readonly QuestionHead _head = new(context, head, rich);
    private readonly PointReader _points = new(context);
    private readonly QuestionExtras _extras = new(context);
    private readonly ImmutableArray<Block>.Builder _answer = ImmutableArray.CreateBuilder<Block>();
    private MarkdownObject? _pointsLabel;
    private int _pointsBefore;
    private bool _toldOfEmptyPoints;

    /// <summary>The section that the next list belongs to.</summary>
    public Label Section { get; private set; }

    /// <summary>Reads a paragraph, each of whose lines may start a section.</summary>
    public void Paragraph(ParagraphBlock paragraph)
    {
        var lines = TextLine.Read(paragraph, context.Inlines);
        var loose = new List<Inline>();
        for (var i = 0; i < lines.Length; i++)
        {
            var label = LabelOf(lines[i], first: i == 0 || paragraph == head, out var length);
            if (label == Label.None)
            {
                Continue(lines[i], loose);
                continue;
            }

            if (i == 0 && paragraph != head && paragraph.TryGetAttributes()?.Id is not null)
            {
                context.Findings.Add(paragraph, QuestionRules.IdWithoutEffect);
            }

            FlushAnswer(loose);
            Start(label, lines[i].Start, InlineText.Trim(InlineText.Slice(lines[i].Content, length, int.MaxValue)), loose);
        }

        FlushAnswer(loose);
    }

    public void Start(Label label, MarkdownObject at) => Start(label, at, [], []);

    public void List(ListBlock list)
    {
        foreach (var item in list.OfType<ListItemBlock>())
        {
            switch (Section)
            {
                case Label.Points or Label.Hint:
                    _points.AddItem(item);
                    break;
                case Label.FollowUps or Label.Commands or Label.References:
                    _extras.AddItem(Section, item);
                    break;
            }
        }

        Other(list);
    }

    /// <summary>Anything else belongs to a model answer, or to nothing.</summary>
    public void Other(Markdig.Syntax.Block block)
    {
        if (Section == Label.ModelAnswer)
        {
            context.Blocks.Append(_answer, block);
        }
    }

    /// <summary>Null where the heading has no question behind its <c>Q.</c></summary>
    public Question? Finish()
    {
        EndSection();
        if (_head.Text.Length == 0)
        {
            context.Findings.Add(head, QuestionRules.EmptyText);
            return null;
        }

        if (_points.Count == 0 && !_toldOfEmptyPoints)
        {
            context.Findings.Add(head, QuestionRules.NoPoints);
        }

        return new Question
        {
            Id = new QuestionId(_head.ReadId()),
            Language = context.Language,
            Topic = context.Topic,
            Level = _head.ReadLevel(),
            Text = _head.Text,
            Rich = rich,
            Points = _points.Take(),
            ModelAnswer = _answer.DrainToImmutable(),
            FollowUps = _extras.FollowUps,
            Commands = _extras.Commands,
            References = _extras.References,
            Source = context.Findings.Place(head),
        };
    }

    /// <summary>A label in bold counts on any line, a plain one at the start of a paragraph: further on it is a sentence.</summary>
    private static Label LabelOf(TextLine line, bool first, out int length)
    {
        length = 0;
        if (!line.Bold && !first)
        {
            return Label.None;
        }

        var label = Labels.Read(line.Plain, out length);
        if (label == Label.None && line.Bold)
        {
            label = Labels.Whole(line.Plain);
            length = line.Plain.Length;
        }

        return label;
    }

    private void Start(Label label, MarkdownObject at, ImmutableArray<Inline> rest, List<Inline> loose)
    {
        EndSection();
        Section = label;
        (_pointsLabel, _pointsBefore) = (at, _points.Count);
        if (rest.Length == 0)
        {
            return;
        }

        switch (label)
        {
            case Label.Points or Label.Hint:
                _points.AddHint(rest, at);
                break;
            case Label.ModelAnswer:
                loose.AddRange(rest);
                break;
            default:
                _extras.AddLine(label, rest);
                break;
        }
    }

    private void Continue(TextLine line, List<Inline> loose)
    {
        switch (Section)
        {
            case Label.ModelAnswer:
                TextLine.AppendTo(loose, line.Content, line.Hard);
                break;
            case Label.Commands or Label.References:
                _extras.AddLine(Section, line.Content);
                break;
            case Label.Points or Label.FollowUps when LooksLikeItem(line.Plain):
                context.Findings.Add(line.Start, QuestionRules.SwallowedList);
                break;
            case Label.Points or Label.Hint or Label.FollowUps:
                EndSection();
                break;
        }
    }

    private void FlushAnswer(List<Inline> loose)
    {
        if (loose.Count > 0)
        {
            _answer.Add(new Block.Paragraph(InlineText.Trim([.. loose])));
            loose.Clear();
        }
    }

    private void EndSection()
    {
        if (Section == Label.Points && _points.Count == _pointsBefore && _pointsLabel is not null)
        {
            context.Findings.Add(_pointsLabel, QuestionRules.EmptyPoints);
            _toldOfEmptyPoints = true;
        }

        Section = Label.None;
    }

    private static bool LooksLikeItem(string line)
    {
        var text = line.AsSpan().TrimStart();
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ';
    }
}

using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content.Ids;
using InterviewBot.Core.Content.Rules;
using Markdig.Syntax;
using Block = InterviewBot.Core.Chat.Cards.Block;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>A question while the blocks under it are read, one labelled section after the other.</summary>
internal sealed class QuestionDraft(FileContext context, LeafBlock head, ImmutableArray<Inline> rich)
{
    private readonly Attributes _attributes = Attributes.Read(head, context.Findings, takesLevel: true);
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
        for (var i = 0; i < lines.Count; i++)
        {
            var label = LabelOf(lines[i], first: i == 0, out var length);
            if (label == Label.None)
            {
                Continue(lines[i], loose);
                continue;
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

    public Question Finish()
    {
        EndSection();
        var text = InlineText.Plain(rich);
        var id = _attributes.Id ?? TextId.OfQuestion(text);
        Check(text, id);
        return new Question
        {
            Id = new QuestionId(id),
            Language = context.Language,
            Topic = context.Topic,
            Level = LevelOf(),
            Text = text,
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
    public static Label LabelOf(TextLine line, bool first, out int length)
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

    private void Check(string text, string id)
    {
        if (text.Length == 0)
        {
            context.Findings.Add(head, QuestionRules.EmptyText);
        }
        else if (text.Contains("{#", StringComparison.Ordinal))
        {
            context.Findings.Add(head, QuestionRules.IdLeftAsText);
        }
        else if (_attributes is { Id: null, BadId: false })
        {
            context.Pins.Add(new PinSpot(_attributes.PinAt, _attributes.InBraces, id, text, context.Findings.Place(head)));
        }

        if (_points.Count == 0 && !_toldOfEmptyPoints)
        {
            context.Findings.Add(head, QuestionRules.NoPoints);
        }
    }

    private Level LevelOf()
    {
        if (_attributes.Level is null)
        {
            return context.Level;
        }

        if (Levels.TryParse(_attributes.Level, out var level))
        {
            return level;
        }

        context.Findings.Add(head, QuestionRules.UnknownLevel(_attributes.Level));
        return context.Level;
    }

    private static bool LooksLikeItem(string line)
    {
        var text = line.AsSpan().TrimStart();
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits > 0 && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ';
    }
}

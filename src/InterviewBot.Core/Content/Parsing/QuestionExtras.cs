using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using Markdig.Syntax;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Collects what else a question may carry: follow-ups, commands, references.</summary>
internal sealed class QuestionExtras(FileContext context)
{
    private readonly List<FollowUp> _followUps = [];
    private readonly List<string> _commands = [];
    private readonly List<string> _references = [];

    public ImmutableArray<FollowUp> FollowUps => [.. _followUps];

    public ImmutableArray<string> Commands => [.. _commands];

    public ImmutableArray<string> References => [.. _references];

    public void AddItem(Label section, ListItemBlock item)
    {
        if (item.Count == 0 || item[0] is not ParagraphBlock paragraph)
        {
            return;
        }

        var lines = TextLine.Read(paragraph, context.Inlines);
        if (lines.Length == 0)
        {
            return;
        }

        Attributes.ReportAll(paragraph, context.Findings);
        if (section == Label.FollowUps)
        {
            AddFollowUp(item, lines);
        }
        else
        {
            AddLine(section, TextLine.Join(lines).Content);
        }
    }

    public void AddLine(Label section, ImmutableArray<Inline> content)
    {
        switch (section)
        {
            case Label.FollowUps:
                _followUps.Add(new FollowUp(InlineText.Plain(InlineText.Unquote(content, out _)), []));
                break;
            case Label.Commands:
                AddCommands(content);
                break;
            case Label.References:
                AddReferences(content);
                break;
        }
    }

    private void AddFollowUp(ListItemBlock item, TextLine[] lines)
    {
        var points = new List<string>();
        var own = Array.FindAll(lines, line => line.Start == item[0] || !TryHint(line, points));
        for (var i = 1; i < item.Count; i++)
        {
            foreach (var nested in (item[i] as ListBlock)?.OfType<ListItemBlock>() ?? [])
            {
                ReadHint(nested, points);
            }
        }

        _followUps.Add(new FollowUp(InlineText.Plain(InlineText.Unquote(Unwrap(TextLine.Join(own).Content), out _)), [.. points]));
    }

    private void ReadHint(ListItemBlock nested, List<string> points)
    {
        if (nested.Count > 0 && nested[0] is ParagraphBlock paragraph && TextLine.Read(paragraph, context.Inlines) is { Length: > 0 } lines)
        {
            Attributes.ReportAll(paragraph, context.Findings);
            var line = TextLine.Join(lines);
            if (!TryHint(line, points))
            {
                points.Add(line.Plain);
            }
        }
    }

    private static bool TryHint(TextLine line, List<string> points)
    {
        if (Labels.Read(line.Plain, out var length) is not (Label.Hint or Label.Points))
        {
            return false;
        }

        points.AddRange(Splitter.Points(InlineText.Slice(line.Content, length, int.MaxValue)).Select(InlineText.Plain));
        return true;
    }

    /// <summary>A follow-up written like a question, all in bold, keeps neither the bold nor the quotes.</summary>
    private static ImmutableArray<Inline> Unwrap(ImmutableArray<Inline> content) => content is [Inline.Strong strong] ? strong.Content : content;

    private void AddCommands(ImmutableArray<Inline> content)
    {
        var before = _commands.Count;
        AddCodes(content);
        if (_commands.Count == before)
        {
            _commands.AddRange(Splitter.Words(content, context.Words));
        }
    }

    private void AddCodes(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Inline.Code code:
                    _commands.Add(context.Words.Take(code.Value));
                    break;
                case Inline.Strong strong:
                    AddCodes(strong.Content);
                    break;
                case Inline.Link link:
                    AddCodes(link.Content);
                    break;
            }
        }
    }

    private void AddReferences(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Inline.Link link:
                    _references.Add(context.Words.Take(link.Url));
                    break;
                case Inline.Strong strong:
                    AddReferences(strong.Content);
                    break;
                case Inline.Text text:
                    _references.AddRange(text.Value.Split([' ', ',', '<', '>', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
                        .Where(word => word.StartsWith("https://", StringComparison.Ordinal) || word.StartsWith("http://", StringComparison.Ordinal)));
                    break;
            }
        }
    }
}

using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Block = Markdig.Syntax.Block;
using Inline = InterviewBot.Core.Chat.Cards.Inline;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Goes through a file's blocks in order and hands each to the reader it belongs to.</summary>
internal sealed class DocumentWalker(FileContext context)
{
    private readonly CommandTables _commands = new(context);
    private readonly OptionTables _options = new(context);
    private readonly TaskTables _tasks = new(context);
    private readonly ShellBlocks _shell = new(context);
    private readonly LooseText _loose = new(context.Findings);
    private QuestionDraft? _question;
    private string? _headingCommand;

    public List<Question> Questions { get; } = [];

    public List<CommandEntry> Commands => _commands.Commands;

    public List<FlagTable> Flags => _options.Tables;

    public List<TaskRow> Tasks => _tasks.Rows;

    public List<ShellExample> Examples => _shell.Examples;

    /// <summary>The text of the first heading of level 1 that is no question.</summary>
    public string? FirstHeading { get; private set; }

    public void Walk(MarkdownDocument document)
    {
        foreach (var block in document)
        {
            Visit(block);
        }

        EndQuestion();
        _loose.CheckEnd(document);
    }

    private void Visit(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Heading(heading);
                break;
            case ParagraphBlock paragraph:
                _loose.Check(paragraph, inQuestion: _question is not null);
                _question?.Paragraph(paragraph);
                break;
            case ListBlock list:
                List(list);
                break;
            case Table table:
                Attributes.ReportAll(table, context.Findings);
                if (!(_commands.TryRead(table) || _tasks.TryRead(table) || _options.TryRead(table, _headingCommand)))
                {
                    _question?.Other(table);
                }

                break;
            case CodeBlock code:
                Code(code);
                break;
            case HtmlBlock html:
                _loose.Check(html);
                break;
            case ThematicBreakBlock:
                EndQuestion();
                break;
            case ContainerBlock container:
                Container(container);
                break;
        }
    }

    private void Heading(HeadingBlock heading)
    {
        _loose.Check(heading, inQuestion: _question is not null);
        var content = context.Inlines.Map(heading.Inline?.FirstChild);
        var text = InlineText.Plain(content);
        if (_question is not null && Labels.Whole(text) is var label and not Label.None)
        {
            _question.Start(label, heading);
            return;
        }

        EndQuestion();
        if (QuestionHeads.FromHeading(content) is { } question)
        {
            _question = new QuestionDraft(context, heading, question);
            return;
        }

        Attributes.Read(heading, context.Findings);
        _loose.CheckLabel(heading, text);
        _headingCommand = content.OfType<Inline.Code>().ToArray() is [var code]
            ? CommandNames.OfLine(code.Value) ?? DockerfileInstructions.NameOf(code.Value)
            : null;
        if (heading.Level == 1)
        {
            FirstHeading ??= text.Trim();
        }
    }

    private void List(ListBlock list)
    {
        if (_question is { Section: not Label.None })
        {
            _question.List(list);
            CodeIn(list);
            return;
        }

        foreach (var item in list)
        {
            Item((ListItemBlock)item);
        }
    }

    private void Item(ListItemBlock item)
    {
        if (item.Count > 0 && item[0] is ParagraphBlock { Inline.FirstChild: EmphasisInline { DelimiterCount: 2 } } paragraph
            && TextLine.Read(paragraph, context.Inlines) is { Length: > 0 } lines && QuestionHeads.FromItem(lines[0].Content) is { } question)
        {
            ItemQuestion(item, new QuestionDraft(context, paragraph, question), paragraph, lines.Length > 1);
            return;
        }

        foreach (var block in item)
        {
            Visit(block);
        }
    }

    private void ItemQuestion(ListItemBlock item, QuestionDraft draft, ParagraphBlock paragraph, bool moreLines)
    {
        var outer = _question;
        _question = draft;
        if (moreLines)
        {
            // A hint may follow on the next line of the same paragraph; the quoted line itself starts no section.
            draft.Paragraph(paragraph);
        }

        for (var i = 1; i < item.Count; i++)
        {
            Visit(item[i]);
        }

        EndQuestion();
        _question = outer;
    }

    private void Code(CodeBlock code)
    {
        _shell.Read(code as FencedCodeBlock);
        _question?.Other(code);
    }

    private void Container(ContainerBlock container)
    {
        if (_question is { Section: Label.ModelAnswer })
        {
            _question.Other(container);
            CodeIn(container);
            return;
        }

        foreach (var block in container)
        {
            Visit(block);
        }
    }

    /// <summary>A shell block inside a model answer or a point is an example all the same.</summary>
    private void CodeIn(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is FencedCodeBlock fenced)
            {
                _shell.Read(fenced);
            }
            else if (block is ContainerBlock inner and not Table)
            {
                CodeIn(inner);
            }
        }
    }

    private void EndQuestion()
    {
        if (_question?.Finish() is { } question)
        {
            Questions.Add(question);
        }

        _question = null;
    }
}

using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = InterviewBot.Core.Chat.Cards.Block;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Maps what a model answer may hold: paragraphs, lists, quotes, code and tables. Anything else is left out.</summary>
internal sealed class BlockMapper(InlineMapper inlines)
{
    public void Append(ImmutableArray<Block>.Builder builder, Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                builder.Add(new Block.Paragraph(TextLine.Join(TextLine.Read(paragraph, inlines)).Content));
                break;
            case ListBlock list:
                builder.Add(new Block.BulletList([.. list.OfType<ListItemBlock>().Select(Children)], list.IsOrdered));
                break;
            case FencedCodeBlock fenced:
                builder.Add(new Block.CodeBlock(fenced.Info ?? "", fenced.Lines.ToString()));
                break;
            case CodeBlock code:
                builder.Add(new Block.CodeBlock("", code.Lines.ToString()));
                break;
            case Table table:
                Append(builder, table);
                break;
            case QuoteBlock quote:
                builder.AddRange(Children(quote));
                break;
        }
    }

    /// <summary>No chat has tables that a phone can show: each row that says anything is a line.</summary>
    private void Append(ImmutableArray<Block>.Builder builder, Table table)
    {
        var rows = table.OfType<TableRow>().Where(row => !row.IsHeader).Select(row => Row(row, TableCells.Head(table))).Where(line => !line.IsEmpty);
        ImmutableArray<ImmutableArray<Block>> items = [.. rows.Select(line => ImmutableArray.Create<Block>(new Block.Paragraph(line)))];
        if (!items.IsEmpty)
        {
            builder.Add(new Block.BulletList(items, Ordered: false));
        }
    }

    /// <summary>A row as a line: what it is about, then the other columns, by their heads where there are several.</summary>
    private ImmutableArray<Inline> Row(TableRow row, TableRow? head)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        for (var column = 0; column < row.Count; column++)
        {
            var cell = TableCells.Read(inlines, row, column);
            if (cell.IsEmpty)
            {
                continue;
            }

            var title = column == 0 || head is null || row.Count < 3 ? "" : InlineText.Plain(TableCells.Read(inlines, head, column));
            var before = line.Count == 0 ? "" : line is [Inline.Strong] ? " — " : " · ";
            if (before.Length + title.Length > 0)
            {
                line.Add(new Inline.Text(before + (title.Length == 0 ? "" : $"{title}: ")));
            }

            line.AddRange(column > 0 || cell is [Inline.Strong] ? cell : [new Inline.Strong(cell)]);
        }

        return line.DrainToImmutable();
    }

    private ImmutableArray<Block> Children(ContainerBlock container)
    {
        var builder = ImmutableArray.CreateBuilder<Block>(container.Count);
        foreach (var child in container)
        {
            Append(builder, child);
        }

        return builder.DrainToImmutable();
    }
}

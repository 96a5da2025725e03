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
                // No chat has tables that a phone can show.
                builder.Add(new Block.BulletList([.. table.OfType<TableRow>().Where(row => !row.IsHeader).Select(row => Row(row, TableCells.Head(table)))], Ordered: false));
                break;
            case QuoteBlock quote:
                builder.AddRange(Children(quote));
                break;
        }
    }

    /// <summary>A row as a line: what it is about, then the other columns, by their heads where there are several.</summary>
    private ImmutableArray<Block> Row(TableRow row, TableRow? head)
    {
        var line = ImmutableArray.CreateBuilder<Inline>();
        line.Add(new Inline.Strong(TableCells.Read(inlines, row, 0)));
        for (var column = 1; column < row.Count; column++)
        {
            var cell = TableCells.Read(inlines, row, column);
            if (!cell.IsEmpty)
            {
                var title = head is null || row.Count < 3 ? "" : InlineText.Plain(TableCells.Read(inlines, head, column));
                line.Add(new Inline.Text((line.Count == 1 ? " — " : " · ") + (title.Length == 0 ? "" : $"{title}: ")));
                line.AddRange(cell);
            }
        }

        return [new Block.Paragraph(line.DrainToImmutable())];
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

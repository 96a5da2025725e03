using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>The cells of a table's row as neutral text, with the place of the row.</summary>
internal sealed class TableCells(FileContext context)
{
    public static TableRow? Head(Table table) => table.Count > 0 && table[0] is TableRow { IsHeader: true } row ? row : null;

    public ImmutableArray<Inline> Read(TableRow row, int column) => Read(context.Inlines, row, column);

    public static ImmutableArray<Inline> Read(InlineMapper inlines, TableRow row, int column)
    {
        if (column < 0 || column >= row.Count || row[column] is not TableCell { Count: > 0 } cell || cell[0] is not LeafBlock { Inline: not null } leaf)
        {
            return [];
        }

        return InlineText.Trim(inlines.Map(leaf.Inline.FirstChild));
    }

    public string Plain(TableRow row, int column) => InlineText.Plain(Read(row, column)).Replace('\n', ' ').Trim();

    /// <summary>Markdig gives a row of empty cells no place of its own; it then stands below the one before.</summary>
    public SourcePlace Place(Table table, TableRow row)
    {
        for (var i = table.IndexOf(row); i >= 0; i--)
        {
            if (!table[i].Span.IsEmpty)
            {
                var below = table.IndexOf(row) - i;
                var fence = below > 0 && i == 0 ? 1 : 0;
                return below == 0
                    ? new SourcePlace(context.File, row.Line + 1, 1)
                    : new SourcePlace(context.File, table[i].Line + 1 + below + fence, 1);
            }
        }

        return context.Findings.Place(table);
    }
}

using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content.Rules;
using Markdig.Extensions.Tables;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>The flags that one table gives to one command.</summary>
internal sealed record FlagTable(string Command, Language Language, ImmutableArray<CommandFlag> Flags, SourcePlace Source);

/// <summary>Reads option tables (<c>옵션 | 설명</c>) under a heading that names a command in code.</summary>
internal sealed class OptionTables(FileContext context)
{
    private static readonly string[] OptionHeads = ["옵션", "플래그", "option", "options", "flag", "flags"];
    private static readonly string[] DescriptionHeads = ["설명", "의미", "description", "meaning"];

    private readonly TableCells _cells = new(context);

    public List<FlagTable> Tables { get; } = [];

    public bool TryRead(Table table, string? command)
    {
        if (command is null || TableCells.Head(table) is not { Count: >= 2 } head
            || !OptionHeads.Contains(_cells.Plain(head, 0).ToLowerInvariant())
            || !DescriptionHeads.Contains(_cells.Plain(head, 1).ToLowerInvariant()))
        {
            return false;
        }

        var flags = ImmutableArray.CreateBuilder<CommandFlag>();
        foreach (var row in table.Skip(1).OfType<TableRow>())
        {
            if (ReadFlag(_cells.Read(row, 0), _cells.Plain(row, 1)) is { } flag)
            {
                flags.Add(flag);
                DockerLines.Check(flag, command, _cells.Place(table, row), context.Findings);
            }
            else
            {
                context.Findings.Add(_cells.Place(table, row), CommandRules.EmptyOption);
            }
        }

        Tables.Add(new FlagTable(command, context.Language, flags.DrainToImmutable(), context.Findings.Place(table)));
        return true;
    }

    /// <summary><c>`-n`, `--tail &lt;수&gt;`</c>, <c>`-e, --env &lt;k=v&gt;`</c>, <c>`--tail=&lt;n&gt;`</c>.</summary>
    private static CommandFlag? ReadFlag(ImmutableArray<Inline> cell, string description)
    {
        var names = new List<string>();
        string? value = null;
        var codes = cell.OfType<Inline.Code>().Select(code => code.Value).DefaultIfEmpty(InlineText.Plain(cell));
        foreach (var part in codes.SelectMany(code => code.Split(", ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
        {
            var end = part.IndexOfAny([' ', '=']);
            var name = end < 0 ? part : part[..end];
            if (name.Length < 2 || name[0] != '-')
            {
                return null;
            }

            names.Add(name);
            value = end < 0 ? value : part[(end + 1)..].Trim();
        }

        return names.Count == 0 ? null : new CommandFlag([.. names], value, description);
    }
}

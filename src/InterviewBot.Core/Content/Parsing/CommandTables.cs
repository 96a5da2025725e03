using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content.Rules;
using Markdig.Extensions.Tables;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>
/// Reads command tables: <c>명령어 | 설명 | 사용 예시 | 별칭</c>, and those of Dockerfile instructions and compose file keys.
/// Tables with other heads are not ours.
/// </summary>
internal sealed class CommandTables(FileContext context)
{
    private static readonly string[] DescriptionHeads = ["설명", "의미", "하는 일", "description", "meaning"];
    private static readonly string[] ExampleHeads = ["사용 예시", "사용예시", "예시", "예", "사용 예", "example", "examples"];
    private static readonly string[] AliasHeads = ["별칭", "다른 이름", "alias", "aliases"];

    private readonly TableCells _cells = new(context);

    public List<CommandEntry> Commands { get; } = [];

    /// <summary>False where the table is no command table.</summary>
    public bool TryRead(Table table)
    {
        if (TableCells.Head(table) is not { } head)
        {
            return false;
        }

        var heads = Enumerable.Range(0, head.Count).Select(column => _cells.Plain(head, column).ToLowerInvariant()).ToArray();
        var kind = Array.Find(Kinds(), kind => Find(kind.Heads) >= 0);
        var columns = new Columns(kind is null ? -1 : Find(kind.Heads), Find(DescriptionHeads), Find(ExampleHeads), Find(AliasHeads));
        if (kind is null || columns.Description < 0 || !IsOurs(table, kind, columns))
        {
            return false;
        }

        foreach (var row in table.Skip(1).OfType<TableRow>())
        {
            ReadRow(table, row, kind, columns);
        }

        return true;

        int Find(IReadOnlyList<string> names) => Array.FindIndex(heads, head => names.Contains(head));
    }

    private EntryTables[] Kinds() => context.Kind == FileKind.ComposeFile
        ? [EntryTables.Commands, EntryTables.Instructions, EntryTables.Keys]
        : [EntryTables.Commands, EntryTables.Instructions];

    /// <summary>Other programs have instructions too: the first row tells whether they are a Dockerfile's.</summary>
    private bool IsOurs(Table table, EntryTables kind, Columns columns) =>
        kind != EntryTables.Instructions || (table.Count > 1 && table[1] is TableRow first && kind.Read(Usage(first, columns)) is not null);

    private string Usage(TableRow row, Columns columns) =>
        Codes(_cells.Read(row, columns.Command)).FirstOrDefault() ?? _cells.Plain(row, columns.Command);

    private void ReadRow(Table table, TableRow row, EntryTables kind, Columns columns)
    {
        var place = _cells.Place(table, row);
        var usage = Usage(row, columns);
        if (usage.Length == 0)
        {
            context.Findings.Add(place, CommandRules.EmptyCommand);
            return;
        }

        if (!Codes(_cells.Read(row, columns.Command)).Any())
        {
            // What stands in code is checked wherever it stands.
            DockerLines.Check(usage, place, context.Findings);
        }

        if (kind.Read(usage) is not var (name, aliases))
        {
            context.Findings.Add(place, kind.WrongName);
            return;
        }

        var description = _cells.Plain(row, columns.Description);
        if (description.Length == 0)
        {
            context.Findings.Add(place, CommandRules.EmptyDescription);
        }

        Commands.Add(new CommandEntry
        {
            Name = name,
            Aliases = [.. aliases.Concat(ReadAliases(row, columns.Alias)).Where(alias => alias != name).Distinct()],
            Usage = usage,
            Language = context.Language,
            Description = description,
            Examples = [.. CommandExamples.Read(_cells.Read(row, columns.Example))],
            Source = place,
        });
    }

    private IEnumerable<string> ReadAliases(TableRow row, int column)
    {
        var content = _cells.Read(row, column);
        var codes = Codes(content).ToList();
        return (codes.Count > 0 ? codes : [.. Splitter.Words(content, context.Words)]).Select(alias => string.Join(' ', alias.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    private static IEnumerable<string> Codes(ImmutableArray<Inline> content) => content.OfType<Inline.Code>().Select(code => code.Value.Trim());

    private readonly record struct Columns(int Command, int Description, int Example, int Alias);
}

using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content.Rules;
using Markdig.Extensions.Tables;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Reads command tables: <c>명령어 | 설명 | 사용 예시 | 별칭</c>. Tables with other heads are not ours.</summary>
internal sealed class CommandTables(FileContext context)
{
    private static readonly string[] CommandHeads = ["명령어", "명령", "command", "commands"];
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
        var columns = new Columns(Find(CommandHeads), Find(DescriptionHeads), Find(ExampleHeads), Find(AliasHeads));
        if (columns.Command < 0 || columns.Description < 0)
        {
            return false;
        }

        foreach (var row in table.Skip(1).OfType<TableRow>())
        {
            ReadRow(table, row, columns);
        }

        return true;

        int Find(string[] names) => Array.FindIndex(heads, head => Array.IndexOf(names, head) >= 0);
    }

    private void ReadRow(Table table, TableRow row, Columns columns)
    {
        var place = _cells.Place(table, row);
        var usage = Codes(_cells.Read(row, columns.Command)).FirstOrDefault() ?? _cells.Plain(row, columns.Command);
        if (usage.Length == 0)
        {
            context.Findings.Add(place, CommandRules.EmptyCommand);
            return;
        }

        if (CommandNames.OfLine(usage) is not { } name)
        {
            context.Findings.Add(place, CommandRules.NotACommand);
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
            Aliases = [.. CommandNames.AliasesOf(name).Concat(ReadAliases(row, columns.Alias)).Where(alias => alias != name).Distinct()],
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

using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content.Rules;
using Markdig.Extensions.Tables;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>What one row says that a command is for.</summary>
internal sealed record TaskRow(string Command, Language Language, ImmutableArray<string> Tasks, SourcePlace Source);

/// <summary>Reads tables of what people want to do (<c>하고 싶은 일 | 명령어</c>): lookup finds the command by these words.</summary>
internal sealed class TaskTables(FileContext context)
{
    private static readonly string[] TaskHeads = ["하고 싶은 일", "할 일", "이럴 때", "task", "tasks", "to do this"];

    private readonly TableCells _cells = new(context);

    public List<TaskRow> Rows { get; } = [];

    public bool TryRead(Table table)
    {
        if (TableCells.Head(table) is not { Count: >= 2 } head
            || !TaskHeads.Contains(_cells.Plain(head, 0).ToLowerInvariant())
            || !EntryTables.Commands.Heads.Contains(_cells.Plain(head, 1).ToLowerInvariant()))
        {
            return false;
        }

        foreach (var row in table.Skip(1).OfType<TableRow>())
        {
            ReadRow(row, _cells.Place(table, row));
        }

        return true;
    }

    private void ReadRow(TableRow row, SourcePlace place)
    {
        ImmutableArray<string> tasks = [.. InlineText.Plain(_cells.Read(row, 0)).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        var commands = _cells.Read(row, 1).OfType<Inline.Code>().Select(code => NameOf(code.Value)).ToList();
        if (tasks.IsEmpty || commands.Count == 0)
        {
            context.Findings.Add(place, CommandRules.EmptyTask);
        }

        foreach (var command in commands)
        {
            if (command is null)
            {
                context.Findings.Add(place, CommandRules.NotACommand);
                continue;
            }

            Rows.Add(new TaskRow(command, context.Language, tasks, place));
        }
    }

    private static string? NameOf(string code) =>
        code.StartsWith(ComposeKeys.Prefix, StringComparison.Ordinal) ? code : DockerfileInstructions.NameOf(code) ?? CommandNames.OfLine(code);
}

using System.Collections.Immutable;
using InterviewBot.Core.Content.Parsing;
using InterviewBot.Core.Content.Rules;

namespace InterviewBot.Core.Content.Loading;

/// <summary>
/// Makes one entry of all that the content says of a command in a language. Within a folder what stands first counts;
/// a later folder's description replaces an earlier one's, and its examples and flags come first.
/// </summary>
internal sealed class CommandMerger(Language messages)
{
    private readonly Dictionary<(string Name, Language Language), Draft> _drafts = [];
    private readonly List<Draft> _order = [];
    private readonly List<(ShellExample Example, int Folder)> _examples = [];
    private readonly List<(FlagTable Table, int Folder)> _flags = [];
    private readonly List<TaskRow> _tasks = [];

    public void Add(ParsedFile file, int folder)
    {
        foreach (var command in file.Commands)
        {
            var key = (command.Name, command.Language);
            if (!_drafts.TryGetValue(key, out var draft))
            {
                draft = new Draft(command, folder);
                _drafts.Add(key, draft);
                _order.Add(draft);
            }

            draft.Add(command, folder);
        }

        _examples.AddRange(file.Examples.Select(example => (example, folder)));
        _flags.AddRange(file.Flags.Select(table => (table, folder)));
        _tasks.AddRange(file.Tasks);
    }

    public ImmutableArray<CommandEntry> Build(List<Diagnostic> diagnostics)
    {
        foreach (var (example, folder) in _examples)
        {
            // A shell block makes no entry of its own.
            _drafts.GetValueOrDefault((example.Command, example.Language))?.AddExample(example.Example, folder);
        }

        foreach (var (table, folder) in _flags)
        {
            if (_drafts.TryGetValue((table.Command, table.Language), out var draft))
            {
                draft.AddFlags(table.Flags, folder);
            }
            else
            {
                diagnostics.Add(CommandRules.OptionsWithoutCommand(table.Command).At(table.Source, messages));
            }
        }

        AddTasks(diagnostics);
        return [.. _order.Select(draft => draft.Build())];
    }

    private void AddTasks(List<Diagnostic> diagnostics)
    {
        foreach (var row in _tasks)
        {
            if (_drafts.TryGetValue((row.Command, row.Language), out var draft))
            {
                draft.AddTasks(row.Tasks);
            }
            else
            {
                diagnostics.Add(CommandRules.TaskWithoutCommand(row.Command).At(row.Source, messages));
            }
        }
    }

    private sealed class Draft(CommandEntry first, int folder)
    {
        private readonly List<string> _aliases = [];
        private readonly List<(CommandExample Example, int Folder)> _examples = [];
        private readonly List<(CommandFlag Flag, int Folder)> _flags = [];
        private readonly List<string> _tasks = [];
        private CommandEntry _entry = first;
        private int _folder = folder;

        public void Add(CommandEntry command, int folder)
        {
            if (folder > _folder || (_entry.Description.Length == 0 && command.Description.Length > 0))
            {
                (_entry, _folder) = (command, folder);
            }

            _aliases.AddRange(command.Aliases.Where(alias => !_aliases.Contains(alias)));
            foreach (var example in command.Examples)
            {
                AddExample(example, folder);
            }
        }

        /// <summary>A line that is there already takes the explanation where it had none.</summary>
        public void AddExample(CommandExample example, int folder)
        {
            var at = _examples.FindIndex(known => known.Example.Line == example.Line);
            if (at < 0)
            {
                _examples.Add((example, folder));
            }
            else if (example.Explanation is not null && (_examples[at].Example.Explanation is null || folder > _examples[at].Folder))
            {
                _examples[at] = (example, Math.Max(folder, _examples[at].Folder));
            }
        }

        public void AddFlags(ImmutableArray<CommandFlag> flags, int folder)
        {
            foreach (var flag in flags)
            {
                var at = _flags.FindIndex(known => known.Flag.Names.Any(flag.Names.Contains));
                if (at < 0)
                {
                    _flags.Add((flag, folder));
                }
                else if (folder > _flags[at].Folder)
                {
                    _flags[at] = (flag, folder);
                }
            }
        }

        public void AddTasks(ImmutableArray<string> tasks) => _tasks.AddRange(tasks.Where(task => !_tasks.Contains(task)));

        public CommandEntry Build() => _entry with
        {
            Aliases = [.. _aliases],
            Examples = [.. _examples.OrderByDescending(example => example.Folder).Select(example => example.Example)],
            Flags = [.. _flags.OrderByDescending(flag => flag.Folder).Select(flag => flag.Flag)],
            Tasks = [.. _tasks],
        };
    }
}

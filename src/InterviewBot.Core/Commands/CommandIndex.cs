using System.Collections.Concurrent;
using System.Collections.Immutable;
using InterviewBot.Core.Commands.Search;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Commands;

/// <summary>An immutable index over one snapshot's commands. Safe for concurrent use.</summary>
public sealed class CommandIndex
{
    /// <summary>The score at which a command is worth naming beside another.</summary>
    private const double Alikeness = 0.3;

    private const int MostAlike = 3;

    private readonly ConcurrentDictionary<string, ImmutableArray<string>> _alike = new();
    private readonly CommandRanker _ranker;
    private readonly NameTable _names;
    private readonly NearestNames _nearest;

    private CommandIndex(CommandIndexBuilder built)
    {
        _ranker = new CommandRanker(built);
        _names = built.Names;
        _nearest = new NearestNames(built.Documents);
        Commands = [.. built.Documents.Select(document => document.Command)];
    }

    public ImmutableArray<IndexedCommand> Commands { get; }

    public static CommandIndex Build(ContentSnapshot content) => new(new CommandIndexBuilder(content));

    /// <summary>The command of this name or alias, written as the content has it.</summary>
    public IndexedCommand? Find(string name) => _names.Find(CommandNames.Canonical(name)) is { } document ? Commands[document] : null;

    /// <summary>What the command of a line does, in one sentence; null where no table has it.</summary>
    public string? MeaningOf(string line, Language language)
    {
        if (CommandNames.OfLine(line) is not { } name || Find(name) is not { } command)
        {
            return null;
        }

        var description = command.In(language).Description;
        var end = description.IndexOf(". ", StringComparison.Ordinal);
        return end < 0 ? description : description[..(end + 1)];
    }

    /// <summary>Finds the commands that a query may mean, best first. Never throws, whatever was typed.</summary>
    public LookupResult Search(string query, int most = 5)
    {
        var found = _ranker.Rank(query, most);
        return new LookupResult(query, found.IsEmpty ? Nearest(query, most) : found);
    }

    /// <summary>Names of commands that are like one; looked for once, for an index never changes.</summary>
    public ImmutableArray<string> Alike(IndexedCommand command) => _alike.GetOrAdd(
        command.Name,
        name =>
        [
            .. Search(name, MostAlike + 1).Matches
                .Where(match => match.Score >= Alikeness && match.Command.Name != name)
                .Select(match => match.Command.Name)
                .Take(MostAlike),
        ]);

    /// <summary>Where no word is known: the names that look most alike, as poor matches.</summary>
    private ImmutableArray<LookupMatch> Nearest(string query, int most) =>
        [.. _nearest.To(query).Take(most).Select(near => new LookupMatch(Commands[near.Document], Math.Round(near.Alikeness * LookupResult.MostOfNearest, 4), null))];
}

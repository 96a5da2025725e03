using System.Collections.Immutable;

namespace InterviewBot.Core.Grammar;

/// <summary>A command as docker's own help lists it.</summary>
public sealed class GrammarCommand
{
    private readonly Dictionary<string, GrammarFlag> _long;
    private readonly Dictionary<char, GrammarFlag> _short = [];

    internal GrammarCommand(IEnumerable<GrammarFlag> flags)
    {
        Flags = [.. flags];
        _long = Flags.ToDictionary(flag => flag.Long);
        foreach (var flag in Flags.Where(flag => flag.Short is not null))
        {
            _short.TryAdd(flag.Short!.Value, flag);
        }
    }

    /// <summary>The name that docker's reference files it under: <c>docker container run</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Other names of it, the shortest first: <c>docker run</c>.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What stands behind the flags, as help writes it: <c>IMAGE [COMMAND] [ARG...]</c>.</summary>
    public string Arguments { get; init; } = "";

    /// <summary>Whether further words name a command of it: <c>docker container</c>.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Whether its own flags end at the first argument; what follows belongs to a command inside.</summary>
    public bool Stops { get; init; }

    /// <summary>Whether it is a program of its own, of which nothing but the name is known.</summary>
    public bool IsPlugin { get; init; }

    public bool IsDeprecated { get; init; }

    public ImmutableArray<GrammarFlag> Flags { get; }

    /// <summary>The flag of this long name, without dashes.</summary>
    public GrammarFlag? Find(string name) => name == DockerGrammar.Help.Long ? DockerGrammar.Help : _long.GetValueOrDefault(name);

    public GrammarFlag? Find(char letter) =>
        _short.TryGetValue(letter, out var flag) ? flag : letter == 'h' ? DockerGrammar.Help : null;

    /// <summary>The known flag that a mistyped one most resembles, with its dashes; null where none does.</summary>
    public string? Nearest(string typed)
    {
        var name = typed.TrimStart('-', '—', '–');
        return _long.ContainsKey(name) ? "--" + name
            : NearestName.Of(name, Flags.Where(flag => flag.Mark == FlagMark.None).Select(flag => flag.Long)) is { } near ? "--" + near
            : null;
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace InterviewBot.Core.Grammar;

/// <summary>
/// Which commands and flags docker 28 has, with buildx and compose. Read once from the embedded table; immutable.
/// docs/docker-grammar.md says where the facts come from.
/// </summary>
public sealed class DockerGrammar
{
    private const string Table = "docker-28.txt";

    /// <summary>Where buildx is installed, docker hands on to it whatever follows <c>docker builder</c>.</summary>
    private const string Builder = "docker builder ", Buildx = "docker buildx ";

    private static readonly Lazy<DockerGrammar> Loaded = new(Load);

    private readonly FrozenDictionary<string, GrammarCommand> _byName;

    internal DockerGrammar(IEnumerable<GrammarCommand> commands)
    {
        Commands = [.. commands];
        _byName = Commands
            .SelectMany(command => command.Aliases.Prepend(command.Name).Select(name => KeyValuePair.Create(name, command)))
            .ToFrozenDictionary();
        Root = _byName["docker"];
    }

    public static DockerGrammar Docker28 => Loaded.Value;

    public ImmutableArray<GrammarCommand> Commands { get; }

    public GrammarCommand Root { get; }

    /// <summary>Every command has it, and no table lists it.</summary>
    internal static GrammarFlag Help { get; } = new(null, "help", null, FlagMark.None);

    /// <summary>The command of this name or alias, single spaces between its words.</summary>
    public GrammarCommand? Find(string name) => _byName.TryGetValue(name, out var command) ? command
        : name.StartsWith(Builder, StringComparison.Ordinal) ? _byName.GetValueOrDefault(Buildx + name[Builder.Length..])
        : null;

    /// <summary>The command of a group that a mistyped word probably means, by its full name.</summary>
    public string? Nearest(string group, string word)
    {
        var words = _byName.Keys
            .Where(name => name.StartsWith(group + " ", StringComparison.Ordinal) && !name.AsSpan(group.Length + 1).Contains(' '))
            .Select(name => name[(group.Length + 1)..]);
        return NearestName.Of(word, words) is { } near ? $"{group} {near}" : null;
    }

    private static DockerGrammar Load()
    {
        using var stream = typeof(DockerGrammar).Assembly.GetManifestResourceStream(Table)!;
        using var reader = new StreamReader(stream);
        return new DockerGrammar(GrammarReader.Read(reader.ReadToEnd()));
    }
}

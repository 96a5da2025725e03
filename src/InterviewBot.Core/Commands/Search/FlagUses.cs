using InterviewBot.Core.Content;
using InterviewBot.Core.Grammar;

namespace InterviewBot.Core.Commands.Search;

/// <summary>Which commands take a flag.</summary>
internal sealed class FlagUses
{
    /// <summary>A flag that no example of the command shows is asked about less.</summary>
    private const float Shown = 1f, NotShown = 0.85f;

    private readonly Dictionary<string, List<(int Document, float Weight)>> _uses = [];

    public void Add(CommandEntry entry, int document)
    {
        foreach (var name in entry.Flags.SelectMany(flag => flag.Names))
        {
            if (!_uses.TryGetValue(name.ToLowerInvariant(), out var uses))
            {
                _uses[name.ToLowerInvariant()] = uses = [];
            }

            if (!uses.Exists(use => use.Document == document))
            {
                uses.Add((document, entry.Examples.Any(example => IsIn(name, example.Line)) ? Shown : NotShown));
            }
        }
    }

    /// <summary>The flag that was typed, begun (<c>--vol</c>) or mistyped (<c>--nmae</c>); as it stands where it is like none.</summary>
    public string Meant(string typed) => _uses.ContainsKey(typed) || !IsLong(typed) ? typed
        : NearestName.Of(typed[2..], _uses.Keys.Where(IsLong).Select(name => name[2..])) is { } near ? "--" + near
        : typed;

    /// <summary>The uses of a flag; of each letter where short ones were typed together: <c>-it</c>.</summary>
    public IEnumerable<List<(int Document, float Weight)>> Of(string flag) => _uses.TryGetValue(flag, out var uses) ? [uses]
        : IsLong(flag) ? []
        : flag[1..].Select(letter => _uses.GetValueOrDefault($"-{letter}")).OfType<List<(int, float)>>();

    private static bool IsLong(string flag) => flag.StartsWith("--", StringComparison.Ordinal);

    private static bool IsIn(string flag, string line) => line.Split(' ', '=').Any(word =>
        word == flag || (flag.Length == 2 && word.Length > 2 && word[0] == '-' && word[1] != '-' && word.AsSpan(1).Contains(flag[1])));
}

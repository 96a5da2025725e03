namespace InterviewBot.Core.Commands.Search;

/// <summary>
/// The commands whose names begin with what was typed: <c>docker in</c>, <c>docker container l</c>. One or two letters are too
/// few to be read as a word, and some of them are words of no account (in, to, at).
/// </summary>
internal sealed class BegunNames(CommandIndexBuilder built)
{
    private const int LongestBegun = 2;

    private const string Docker = "docker";

    private readonly HashSet<string> _groups = [.. built.Documents.SelectMany(document => document.Command.Entries)
        .SelectMany(entry => entry.Aliases.Prepend(entry.Name)).SelectMany(GroupsOf)];

    private readonly (string Name, int Document)[] _names =
    [
        .. built.Documents.SelectMany((document, i) => document.Command.Entries
            .SelectMany(entry => entry.Aliases.Prepend(entry.Name)).Distinct().Select(name => (name, i))),
    ];

    /// <returns>The commonest first; none where the last word is longer, or a word that the index knows.</returns>
    public List<int> Of(List<string> words)
    {
        var last = words[^1];
        if (last.Length > LongestBegun || (built.Words.Find(last) is { IsStrong: true } && !IntentWords.Contains(last)))
        {
            return [];
        }

        var group = string.Join(' ', words[0] == Docker ? words[..^1] : [Docker, .. words[..^1]]);
        var begun = $"{group} {last}";
        return words.Count == 1 || !_groups.Contains(group) ? [] :
        [
            .. _names.Where(name => name.Name.StartsWith(begun, StringComparison.Ordinal))
                .GroupBy(name => name.Document, name => name.Name.Length)
                .OrderByDescending(names => built.Documents[names.Key].Prior)
                .ThenBy(names => names.Min())
                .Select(names => names.Key),
        ];
    }

    private static IEnumerable<string> GroupsOf(string name)
    {
        for (var end = name.IndexOf(' ', StringComparison.Ordinal); end >= 0; end = name.IndexOf(' ', end + 1))
        {
            yield return name[..end];
        }
    }
}

using InterviewBot.Core.Content;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Commands.Search;

/// <summary>A name that was found in a query.</summary>
/// <param name="Words">How many of the query's words it takes.</param>
/// <param name="IsWhole">Whether it was written as nothing but a name is: <c>docker run</c>, <c>depends_on</c>, <c>COPY</c>.</param>
internal readonly record struct FoundName(int Document, int Words, bool IsWhole);

/// <summary>Which document a name or an alias belongs to, as it is written and as a query's words are joined again.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _documents = [];

    /// <summary>Keys of a compose file that no other text looks like: <c>depends_on</c>.</summary>
    private readonly Dictionary<string, int> _keys = [];

    /// <summary>Names that other names begin with: <c>docker compose</c>.</summary>
    private readonly HashSet<string> _groups = [];

    public void Add(string name, int document)
    {
        _documents.TryAdd(name, document);
        if (name.StartsWith(ComposeKeys.Prefix, StringComparison.Ordinal) && name.Contains('_', StringComparison.Ordinal))
        {
            _keys.TryAdd(name[ComposeKeys.Prefix.Length..], document);
        }

        if (IsBareInstruction(name))
        {
            return;
        }

        var words = Words.Split(name);
        _documents.TryAdd(string.Join(' ', words), document);
        for (var count = 1; count < words.Count; count++)
        {
            _groups.Add(string.Join(' ', words.Take(count)));
        }
    }

    /// <summary>The document of a name as the content has it; null where there is none.</summary>
    public int? Find(string name) => _documents.TryGetValue(name, out var document) ? document : null;

    /// <summary>The longest name in a query; null where it has none.</summary>
    public FoundName? Longest(List<string> words, string query)
    {
        if (DockerfileInstructions.NameOf(query) is { } instruction && Find(instruction) is { } written)
        {
            return new FoundName(written, 1, true);
        }

        foreach (var token in query.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (token.Contains('_', StringComparison.Ordinal) && _keys.TryGetValue(token.ToLowerInvariant(), out var key))
            {
                return new FoundName(key, token.Count(letter => letter == '_') + 1, true);
            }
        }

        var latin = words.TakeWhile(word => !Words.IsFlag(word) && char.IsAscii(word[0])).ToList();
        for (var count = latin.Count; count > 0; count--)
        {
            if (Named(string.Join(' ', latin.Take(count)), count < words.Count) is var (document, whole))
            {
                return new FoundName(document, count, whole);
            }
        }

        return null;
    }

    /// <param name="goesOn">Whether more was said: then the name of a group is only the way to what is meant.</param>
    private (int Document, bool IsWhole)? Named(string words, bool goesOn)
    {
        var whole = words.StartsWith("docker ", StringComparison.Ordinal) || words.StartsWith("dockerfile ", StringComparison.Ordinal) || words.StartsWith("compose yaml ", StringComparison.Ordinal);
        var full = whole ? words : "docker " + words;
        return goesOn && _groups.Contains(full) ? null
            : (Find(full) ?? Find(CommandNames.Canonical(full)) ?? Find(words)) is { } document ? (document, whole)
            : null;
    }

    /// <summary>A bare <c>VOLUME</c> is one only in capitals: <c>volume</c> may mean much else.</summary>
    private static bool IsBareInstruction(string name) =>
        DockerfileInstructions.NameOf(name) is not null && !name.StartsWith(DockerfileInstructions.Prefix, StringComparison.Ordinal);
}

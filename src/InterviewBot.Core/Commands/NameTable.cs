using InterviewBot.Core.Content;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Commands;

/// <summary>Which document a name or an alias belongs to, as it is written and as a query's words are joined again.</summary>
internal sealed class NameTable
{
    private readonly Dictionary<string, int> _documents = [];

    public int Documents => _documents.Values.Distinct().Count();

    public void Add(string name, int document)
    {
        _documents.TryAdd(name, document);
        if (!IsBareInstruction(name))
        {
            _documents.TryAdd(string.Join(' ', Words.Split(name)), document);
        }
    }

    /// <summary>The document of a name as the content has it; null where there is none.</summary>
    public int? Find(string name) => _documents.TryGetValue(name, out var document) ? document : null;

    /// <summary>The longest run of words at the start of a query that is a name, and its share of the query's Latin words.</summary>
    public (int Document, float Share)? Longest(List<string> words, string query)
    {
        if (DockerfileInstructions.NameOf(query) is { } instruction && Find(instruction) is { } written)
        {
            return (written, 1);
        }

        var latin = words.TakeWhile(word => !Words.IsFlag(word) && char.IsAscii(word[0])).ToList();
        for (var count = latin.Count; count > 0; count--)
        {
            var name = string.Join(' ', latin.Take(count));
            var full = name.StartsWith("docker ", StringComparison.Ordinal) ? name : "docker " + name;
            if ((Find(full) ?? Find(name)) is { } document)
            {
                return (document, (float)count / latin.Count);
            }
        }

        return null;
    }

    /// <summary>A bare <c>VOLUME</c> is one only in capitals: <c>volume</c> may mean much else.</summary>
    private static bool IsBareInstruction(string name) =>
        DockerfileInstructions.NameOf(name) is not null && !name.StartsWith(DockerfileInstructions.Prefix, StringComparison.Ordinal);
}

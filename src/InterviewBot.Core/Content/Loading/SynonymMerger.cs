using System.Collections.Immutable;

namespace InterviewBot.Core.Content.Loading;

/// <summary>Joins groups of synonyms that share their head word; a folder's words come after the shipped ones.</summary>
internal sealed class SynonymMerger
{
    private readonly List<List<string>> _groups = [];
    private readonly Dictionary<string, List<string>> _byHead = new(StringComparer.OrdinalIgnoreCase);

    public SynonymMerger(ImmutableArray<ImmutableArray<string>> shipped) => Add(shipped);

    public void Add(ImmutableArray<ImmutableArray<string>> groups)
    {
        foreach (var group in groups)
        {
            if (!_byHead.TryGetValue(group[0], out var words))
            {
                words = [];
                _byHead.Add(group[0], words);
                _groups.Add(words);
            }

            words.AddRange(group.Where(word => !words.Contains(word, StringComparer.OrdinalIgnoreCase)));
        }
    }

    public ImmutableArray<ImmutableArray<string>> Build() => [.. _groups.Select(group => group.ToImmutableArray())];
}

using InterviewBot.Core.Text;
using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Core.Commands.Search;

/// <summary>A word that the index knows.</summary>
/// <param name="IsStrong">Whether it stands in a name or in the synonyms: what people mistype are these, not the prose.</param>
internal sealed record KnownWord(string Word, bool IsStrong, List<int> Concepts)
{
    public bool IsName { get; init; }

    /// <summary>Whether it is only a form that a verb takes (지웠), which nobody abbreviates.</summary>
    public bool IsForm { get; init; }
}

/// <summary>
/// The words that the index knows. Words of one synonym group are one concept, so 로그, 출력 and logs are the same to the
/// ranking. Filled while the index is built; only read afterwards.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, KnownWord> _words = [];
    private readonly Dictionary<string, KnownWord>.AlternateLookup<ReadOnlySpan<char>> _spans;
    private readonly HashSet<string> _compounds = [];
    private readonly List<(string Stem, int Concept)> _stems = [];

    public Vocabulary() => _spans = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public int ConceptCount { get; private set; }

    public int LongestHangul { get; private set; }

    public IEnumerable<KnownWord> Words => _words.Values;

    public int NewConcept() => ConceptCount++;

    public KnownWord? Find(ReadOnlySpan<char> word) => _spans.TryGetValue(word, out var known) ? known : null;

    /// <summary>The concepts of those of the words that are known.</summary>
    public IEnumerable<int> ConceptsOf(IEnumerable<string> words) => words.Select(word => Find(word)).OfType<KnownWord>().SelectMany(word => word.Concepts);

    /// <summary>Whether this is a synonym of several words, written together: 안쓰는, signin.</summary>
    public bool IsCompound(ReadOnlySpan<char> joined) => _compounds.GetAlternateLookup<ReadOnlySpan<char>>().Contains(joined);

    /// <summary>Adds a synonym with the forms that it takes in sentences.</summary>
    public void AddSynonym(string synonym, int concept)
    {
        var joined = synonym.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (joined.Length == 0)
        {
            return;
        }

        if (joined.Length != synonym.Length)
        {
            _compounds.Add(joined);
        }

        Add(joined, concept, strong: true);
        _words[joined] = _words[joined] with { IsForm = false };
        if (Hangul.IsSyllable(joined[^1]))
        {
            AddForms(joined.Length > 1 && joined[^1] == '기' ? joined[..^1] : null, concept, joined.Length != synonym.Length);
        }
        else
        {
            _stems.Add((EnglishStem.Of(joined), concept));
        }
    }

    /// <summary>Call after the last synonym: a stem stands for one only where it is no word itself, as run is of running.</summary>
    public void AddStems()
    {
        var words = _words.Keys.ToHashSet();
        foreach (var (stem, concept) in _stems.Where(stem => !words.Contains(stem.Stem)))
        {
            Add(stem, concept, strong: true);
        }
    }

    /// <summary>The concepts of a word of the content; a new one where the word is new.</summary>
    public IReadOnlyList<int> Intern(string word, bool isName)
    {
        if (!_words.TryGetValue(word, out var known))
        {
            Add(word, NewConcept(), isName);
            known = _words[word];
            if (!isName && Hangul.IsSyllable(word[0]) && word[^1] is not '기')
            {
                AddWeakForms(word, known.Concepts[0]);
            }
        }

        if (isName && !known.IsName)
        {
            _words[word] = known = known with { IsStrong = true, IsName = true };
        }

        return known.Concepts;
    }

    private void AddForms(string? stem, int concept, bool compound)
    {
        foreach (var form in stem is null ? [] : KoreanVerb.Shapes(stem))
        {
            var isNew = !_words.ContainsKey(form);
            Add(form, concept, strong: true);
            _words[form] = _words[form] with { IsForm = isNew || _words[form].IsForm };
            if (compound)
            {
                _compounds.Add(form);
            }
        }
    }

    private void AddWeakForms(string stem, int concept)
    {
        foreach (var form in KoreanVerb.Shapes(stem).Skip(1).Where(form => !_words.ContainsKey(form)))
        {
            Add(form, concept, strong: false);
        }
    }

    private void Add(string word, int concept, bool strong)
    {
        if (!_words.TryGetValue(word, out var known))
        {
            _words[word] = known = new KnownWord(word, strong, []);
            LongestHangul = Hangul.IsHangul(word[0]) ? Math.Max(LongestHangul, word.Length) : LongestHangul;
        }
        else if (strong && !known.IsStrong)
        {
            _words[word] = known = known with { IsStrong = true };
        }

        if (!known.Concepts.Contains(concept))
        {
            known.Concepts.Add(concept);
        }
    }
}

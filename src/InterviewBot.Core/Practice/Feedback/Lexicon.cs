using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>
/// The words that answers are read with. A unit is a word as it is spelled; a concept is what it means, shared by all words
/// of a synonym group. Filled while the index is built; only read afterwards.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, int> _units = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<List<int>> _concepts = [];
    private readonly List<string> _keys = [];
    private readonly Dictionary<int, List<Phrase>> _phrases = [];
    private readonly Dictionary<int, List<int>> _opposites = [];
    private int _nextConcept;

    public Lexicon() => _lookup = _units.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Several words in a row that mean one thing: read only.</summary>
    public sealed record Phrase(int[] Units, int Concept);

    public int ConceptCount => _nextConcept;

    public int LongestKorean { get; private set; }

    public int NewConcept() => _nextConcept++;

    /// <summary>The unit of a word that was read already; -1 where it is unknown.</summary>
    public int Find(ReadOnlySpan<char> key) => _lookup.TryGetValue(key, out var unit) ? unit : -1;

    /// <summary>The unit of a word; a new one with a concept of its own where it is new.</summary>
    public int Intern(string key)
    {
        if (_units.TryGetValue(key, out var unit))
        {
            return unit;
        }

        AddWord(key, NewConcept());
        return _units[key];
    }

    public void AddWord(string key, int concept)
    {
        if (!_units.TryGetValue(key, out var unit))
        {
            unit = _concepts.Count;
            _units.Add(key, unit);
            _concepts.Add([]);
            _keys.Add(key);
            LongestKorean = Hangul.IsHangul(key[0]) ? Math.Max(LongestKorean, key.Length) : LongestKorean;
        }

        if (!_concepts[unit].Contains(concept))
        {
            _concepts[unit].Add(concept);
        }
    }

    public void AddPhrase(int[] units, int concept)
    {
        if (!_phrases.TryGetValue(units[0], out var phrases))
        {
            _phrases.Add(units[0], phrases = []);
        }

        phrases.Add(new Phrase(units, concept));
    }

    public void AddOpposites(int concept, int other)
    {
        Add(concept, other);
        Add(other, concept);

        void Add(int from, int to)
        {
            if (!_opposites.TryGetValue(from, out var known))
            {
                _opposites.Add(from, known = []);
            }

            known.Add(to);
        }
    }

    /// <summary>How a unit is spelled.</summary>
    public string KeyOf(int unit) => _keys[unit];

    public IReadOnlyList<int> ConceptsOf(int unit) => _concepts[unit];

    public IReadOnlyList<Phrase> PhrasesFrom(int unit) => _phrases.GetValueOrDefault(unit) ?? [];

    public IReadOnlyList<int> OppositesOf(int concept) => _opposites.GetValueOrDefault(concept) ?? [];
}

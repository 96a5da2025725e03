using System.Numerics;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Commands;

/// <summary>What a typed word may stand for: a concept, and how surely (0 to 1).</summary>
internal readonly record struct Meaning(int Concept, float Certainty);

/// <summary>A known word in its letters, and the set of them.</summary>
internal readonly record struct Spelling(string Letters, string Word, ulong Set);

/// <summary>
/// The words that the index knows. Words of one synonym group are one concept, so 로그, 출력 and logs are the same to the
/// ranking. Filled while the index is built; only read afterwards.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>A prefix is a guess at what is still being typed; shorter ones would mean everything.</summary>
    private const int ShortestPrefix = 2;

    private const int MostPrefixWords = 12;
    private const float PrefixCertainty = 0.85f;
    private const float TypoCertainty = 0.8f;
    private const float InitialsCertainty = 0.7f;

    private readonly Dictionary<string, List<int>> _concepts = [];
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<int, List<Spelling>> _byLength = [];
    private readonly Dictionary<string, List<string>> _byInitials = [];
    private string[] _sorted = [];
    private int _longestHangul;
    private int _next;

    public Vocabulary() => _lookup = _concepts.GetAlternateLookup<ReadOnlySpan<char>>();

    public int ConceptCount => _next;

    public int NewConcept() => _next++;

    public void Add(string word, int concept)
    {
        if (!_concepts.TryGetValue(word, out var known))
        {
            _concepts[word] = known = [];
        }

        if (!known.Contains(concept))
        {
            known.Add(concept);
        }
    }

    /// <summary>The concepts of a word as it stands; a new one where the word is new.</summary>
    public IReadOnlyList<int> Intern(string word)
    {
        if (!_concepts.TryGetValue(word, out var known))
        {
            Add(word, NewConcept());
            known = _concepts[word];
        }

        return known;
    }

    /// <summary>Prepares prefix and typo search; call once, after the last word was added.</summary>
    public void Freeze()
    {
        _sorted = [.. _concepts.Keys.Order(StringComparer.Ordinal)];
        foreach (var word in _sorted.Where(word => word.Length > 1))
        {
            var letters = Hangul.ToJamo(word);
            _longestHangul = Hangul.IsHangul(word[0]) ? Math.Max(_longestHangul, word.Length) : _longestHangul;
            if (!_byLength.TryGetValue(letters.Length, out var list))
            {
                _byLength[letters.Length] = list = [];
            }

            list.Add(new Spelling(letters, word, SetOf(letters)));
            if (Hangul.IsSyllable(word[0]))
            {
                AddInitials(Hangul.InitialsOf(word), word);
            }
        }
    }

    /// <summary>Everything that a typed word may mean; empty where it means nothing that the index knows.</summary>
    public void Read(string typed, List<Meaning> meanings)
    {
        var word = Hangul.IsHangul(typed[0]) && typed.Any(Hangul.IsJamo) ? Keyboard.Compose(typed) : typed;
        if (_concepts.TryGetValue(word, out var exact))
        {
            meanings.AddRange(exact.Select(concept => new Meaning(concept, 1)));
            return;
        }

        if (_byInitials.TryGetValue(word, out var abbreviated))
        {
            meanings.AddRange(abbreviated.SelectMany(known => _concepts[known]).Select(concept => new Meaning(concept, InitialsCertainty)));
            return;
        }

        var sure = Hangul.IsHangul(word[0]) && ReadParts(word, meanings);
        if (!sure)
        {
            ReadPrefix(word, meanings);
            ReadTypos(word, meanings);
        }
    }

    /// <summary>The letters of a word as a set of 64, several letters to a place.</summary>
    private static ulong SetOf(string letters)
    {
        var set = 0UL;
        foreach (var letter in letters)
        {
            set |= 1UL << (letter & 63);
        }

        return set;
    }

    /// <summary>초성: ㄹㄱ for 로그.</summary>
    private void AddInitials(string initials, string word)
    {
        if (!_byInitials.TryGetValue(initials, out var words))
        {
            _byInitials[initials] = words = [];
        }

        words.Add(word);
    }

    /// <summary>Korean writes words together and hangs endings on: takes the longest known words from the left.</summary>
    /// <returns>Whether what is left over is nothing but endings.</returns>
    private bool ReadParts(string word, List<Meaning> meanings)
    {
        var covered = 0;
        var sure = true;
        var parts = new List<int>();
        for (var i = 0; i < word.Length;)
        {
            var length = LongestAt(word, i);
            if (length > 0)
            {
                parts.AddRange(_lookup[word.AsSpan(i, length)]);
                covered += length;
                i += length;
                continue;
            }

            var next = NextKnown(word, i + 1);
            sure &= KoreanEndings.Covers(word.AsSpan(i, next - i));
            i = next;
        }

        var certainty = sure ? 1f : (float)covered / word.Length;
        meanings.AddRange(parts.Select(concept => new Meaning(concept, certainty)));
        return sure && parts.Count > 0;
    }

    private int NextKnown(string word, int from)
    {
        while (from < word.Length && LongestAt(word, from) == 0)
        {
            from++;
        }

        return from;
    }

    private int LongestAt(string word, int start)
    {
        for (var length = Math.Min(_longestHangul, word.Length - start); length > 0; length--)
        {
            // A known syllable by itself (켜, 풀) counts only where nothing but an ending follows.
            var whole = length > 1 || (start == 0 && KoreanEndings.Covers(word.AsSpan(1)));
            if (whole && _lookup.ContainsKey(word.AsSpan(start, length)))
            {
                return length;
            }
        }

        return 0;
    }

    private void ReadPrefix(string word, List<Meaning> meanings)
    {
        if (word.Length < ShortestPrefix && !Hangul.IsSyllable(word[0]))
        {
            return;
        }

        var place = Array.BinarySearch(_sorted, word, StringComparer.Ordinal);
        for (var i = place < 0 ? ~place : place; i < Math.Min(_sorted.Length, (place < 0 ? ~place : place) + MostPrefixWords); i++)
        {
            if (!_sorted[i].StartsWith(word, StringComparison.Ordinal))
            {
                break;
            }

            meanings.AddRange(_concepts[_sorted[i]].Select(concept => new Meaning(concept, PrefixCertainty)));
        }
    }

    private void ReadTypos(string word, List<Meaning> meanings)
    {
        var letters = Hangul.ToJamo(Hangul.IsHangul(word[0]) ? KoreanEndings.Strip(word) : word);
        var limit = letters.Length switch { < 3 => 0, < 6 => 1, _ => 2 };
        for (var distance = 1; distance <= limit; distance++)
        {
            var before = meanings.Count;
            for (var length = letters.Length - distance; length <= letters.Length + distance; length++)
            {
                ReadTypos(letters, length, distance, meanings);
            }

            if (meanings.Count > before)
            {
                return;
            }
        }
    }

    private void ReadTypos(string letters, int length, int distance, List<Meaning> meanings)
    {
        if (!_byLength.TryGetValue(length, out var words))
        {
            return;
        }

        var set = SetOf(letters);
        foreach (var (known, word, knownSet) in words)
        {
            // An edit changes at most two members of the set of letters: most words are ruled out without comparing.
            if (BitOperations.PopCount(set ^ knownSet) <= 2 * distance && EditDistance.Within(letters, known, distance) <= distance)
            {
                var certainty = TypoCertainty - ((distance - 1) * 0.15f) - (letters[0] == known[0] ? 0 : 0.1f);
                meanings.AddRange(_concepts[word].Select(concept => new Meaning(concept, certainty)));
            }
        }
    }
}

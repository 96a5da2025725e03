using System.Numerics;
using InterviewBot.Core.Text;
using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Core.Commands.Search;

/// <summary>What a typed word may stand for: a concept, and how surely (0 to 1).</summary>
internal readonly record struct Meaning(int Concept, float Certainty);

/// <summary>Finds words by their beginning, by their 초성, and with a slip of the keys, all by keystrokes: 컨테이ㄴ begins 컨테이너.</summary>
internal sealed class NearWords
{
    private const int MostPrefixWords = 48;

    /// <summary>In keystrokes; shorter words are within a slip of too many.</summary>
    private const int ShortestMistyped = 3, ShortestWithTwo = 7;

    private const float PrefixCertainty = 0.85f, TypoCertainty = 0.8f, SecondSlip = 0.2f, FirstLetter = 0.1f, Swapped = 0.1f, Prose = 0.15f, InitialsCertainty = 0.9f, PerKey = 0.005f, UnlikelyPrefix = 0.1f;

    private readonly (string Letters, KnownWord Word, bool Likely)[] _sorted;
    private readonly Dictionary<int, (string Letters, KnownWord Word, ulong Set)[]> _byLength;
    private readonly Dictionary<string, List<KnownWord>> _byInitials = [];

    public NearWords(Vocabulary vocabulary)
    {
        var words = vocabulary.Words.Where(word => word.Word.Length > 1).Select(word => (Letters: Hangul.ToJamo(word.Word), Word: word)).ToList();
        _sorted = [.. words.Where(word => word.Word is { IsStrong: true, IsForm: false }).OrderBy(word => word.Letters, StringComparer.Ordinal)
            .Select(word => (word.Letters, word.Word, word.Word.IsName || IsNoun(word.Word.Word, vocabulary)))];
        _byLength = words.Where(word => word.Word.IsStrong || word.Letters.Length > 4)
            .GroupBy(word => word.Letters.Length)
            .ToDictionary(group => group.Key, group => group.Select(word => (word.Letters, word.Word, SetOf(word.Letters))).ToArray());
        foreach (var word in vocabulary.Words.Where(word => word is { IsStrong: true, IsForm: false } && Hangul.IsSyllable(word.Word[0])))
        {
            var initials = Hangul.InitialsOf(word.Word);
            if (!_byInitials.TryGetValue(initials, out var list))
            {
                _byInitials[initials] = list = [];
            }

            list.Add(word);
        }
    }

    /// <summary>초성: ㄹㄱ for 로그.</summary>
    public void AddInitials(string typed, List<Meaning> meanings)
    {
        foreach (var word in _byInitials.GetValueOrDefault(typed) ?? [])
        {
            Add(word, InitialsCertainty, meanings);
        }
    }

    /// <summary>Words that begin so; a shorter rest is likelier to be what is still being typed.</summary>
    public void AddPrefix(string typed, List<Meaning> meanings)
    {
        var letters = Hangul.ToJamo(typed);
        var (low, high) = (0, _sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(_sorted[middle].Letters, letters) < 0 ? (middle + 1, high) : (low, middle);
        }

        for (var i = low; i < Math.Min(_sorted.Length, low + MostPrefixWords) && _sorted[i].Letters.StartsWith(letters, StringComparison.Ordinal); i++)
        {
            var rest = _sorted[i].Letters.Length - letters.Length;
            Add(_sorted[i].Word, PrefixCertainty - (PerKey * rest) - (_sorted[i].Likely ? 0 : UnlikelyPrefix), meanings);
        }
    }

    /// <summary>Words at the least number of slips, at most two; of Korean, with its endings first.</summary>
    public void AddTypos(string typed, List<Meaning> meanings)
    {
        var stripped = Hangul.IsHangul(typed[0]) ? KoreanEndings.Strip(typed) : typed;
        for (var distance = 1; distance <= 2 && meanings.Count == 0; distance++)
        {
            AddTypos(Hangul.ToJamo(typed), distance, meanings);
            if (meanings.Count == 0 && stripped.Length < typed.Length)
            {
                AddTypos(Hangul.ToJamo(stripped), distance, meanings);
            }
        }
    }

    /// <summary>What people begin to type and leave to the completion are names and nouns.</summary>
    private static bool IsNoun(string word, Vocabulary vocabulary) => Hangul.IsHangul(word[0]) && word[^1] != '기' && !vocabulary.IsCompound(word);

    private static void Add(KnownWord word, float certainty, List<Meaning> meanings)
    {
        foreach (var concept in word.Concepts)
        {
            meanings.Add(new Meaning(concept, certainty));
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

    /// <summary>Two keys in the wrong order are the commonest slip.</summary>
    private static bool IsSwapped(string typed, string known)
    {
        if (typed.Length != known.Length)
        {
            return false;
        }

        var first = typed.AsSpan().CommonPrefixLength(known);
        return first + 1 < typed.Length && typed[first] == known[first + 1] && typed[first + 1] == known[first];
    }

    private void AddTypos(string letters, int distance, List<Meaning> meanings)
    {
        if (letters.Length < (distance == 1 ? ShortestMistyped : ShortestWithTwo))
        {
            return;
        }

        for (var length = letters.Length - distance; length <= letters.Length + distance; length++)
        {
            AddTypos(letters, length, distance, meanings);
        }
    }

    private void AddTypos(string letters, int length, int distance, List<Meaning> meanings)
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
                Add(word, TypoCertainty - ((distance - 1) * SecondSlip) - (letters[0] == known[0] || IsSwapped(letters, known) ? 0 : FirstLetter) + (IsSwapped(letters, known) ? Swapped : 0) - (word.IsStrong ? 0 : Prose), meanings);
            }
        }
    }
}

using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Core.Commands.Search;

/// <summary>
/// Korean writes words together and hangs endings on: finds the known words in a run of Hangul that leave the least over. A
/// query is short and full of slips, so something is made of every run, and words end between syllables, where slips of the
/// keys and the next letter typed leave them. Feedback's segmenter takes a word whole or leaves it.
/// </summary>
internal sealed class KoreanSplitter(Vocabulary vocabulary)
{
    private const int LongestRun = 40;

    /// <summary>What a piece costs: fewer and longer words are likelier, and a stray syllable is the worst.</summary>
    private const int WordCost = 2, SyllableCost = 5, EndingCost = 2, UnknownCost = 20;

    private const int LongestEnding = 5;

    /// <param name="found">Takes the known words, left to right.</param>
    /// <returns>The share of the run that words and endings make up; 0 where no word is known.</returns>
    public float Split(string run, List<KnownWord> found)
    {
        var text = run.AsSpan(0, Math.Min(run.Length, LongestRun));
        Span<int> cost = stackalloc int[LongestRun + 1];
        Span<sbyte> piece = stackalloc sbyte[LongestRun + 1];
        cost[1..].Fill(int.MaxValue / 2);
        for (var i = 0; i < text.Length; i++)
        {
            Extend(text, i, cost, piece);
        }

        return Collect(text, piece, found);
    }

    private float Collect(ReadOnlySpan<char> text, ReadOnlySpan<sbyte> piece, List<KnownWord> found)
    {
        var unknown = 0;
        var first = found.Count;
        for (var end = text.Length; end > 0; end -= Math.Abs(piece[end]))
        {
            if (piece[end] > 0 && Word(text, end - piece[end], piece[end]) is { } word)
            {
                found.Add(word);
            }
            else if (piece[end] > 0)
            {
                unknown++;
            }
        }

        found.Reverse(first, found.Count - first);
        return found.Count == first ? 0 : 1 - ((float)unknown / text.Length);
    }

    /// <summary>Negative pieces are endings; a positive one that is no word is an unknown syllable.</summary>
    private void Extend(ReadOnlySpan<char> text, int start, Span<int> cost, Span<sbyte> piece)
    {
        var so = cost[start];
        Take(start + 1, so + UnknownCost, 1, cost, piece);
        for (var length = 1; length <= Math.Min(vocabulary.LongestHangul, text.Length - start); length++)
        {
            if (Word(text, start, length) is not null)
            {
                Take(start + length, so + (length == 1 ? SyllableCost : WordCost), (sbyte)length, cost, piece);
            }
        }

        for (var length = 1; start > 0 && length <= Math.Min(LongestEnding, text.Length - start); length++)
        {
            if (KoreanEndings.Covers(text.Slice(start, length)))
            {
                Take(start + length, so + EndingCost + length, (sbyte)-length, cost, piece);
            }
        }
    }

    private static void Take(int end, int cost, sbyte piece, Span<int> costs, Span<sbyte> pieces)
    {
        if (cost < costs[end])
        {
            costs[end] = cost;
            pieces[end] = piece;
        }
    }

    /// <summary>Prose has words of nothing but endings (중인 in 사용 중인), which are none behind another word: 실행 중인.</summary>
    private static bool IsEndings(KnownWord word) => !word.IsStrong && KoreanEndings.Covers(word.Word);

    /// <summary>A known syllable by itself (켜, 풀) counts only where nothing but endings stands around it, or as the last of a name: 컴포즈업.</summary>
    private KnownWord? Word(ReadOnlySpan<char> text, int start, int length) =>
        length > 1 || (start == 0 && KoreanEndings.Covers(text[1..])) || (start > 1 && start + 1 == text.Length && !KoreanEndings.Covers(text[start..]))
            ? vocabulary.Find(text.Slice(start, length)) is { } word && (length > 1 || word.IsStrong) && !(start > 0 && IsEndings(word)) ? word : null
            : null;
}

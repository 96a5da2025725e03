using InterviewBot.Core.Text;
using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Core.Commands.Search;

/// <summary>
/// Joins what belongs together: synonyms of several words (환경 변수), and words that a space fell into (컴 포즈, net work).
/// </summary>
internal sealed class SpacingRepair(Vocabulary vocabulary)
{
    private const int MostPieces = 3;

    /// <summary>A piece of a broken word is short.</summary>
    private const int LongestPiece = 5;

    public List<string> Mend(List<string> words)
    {
        var mended = new List<string>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var count = PiecesAt(words, i);
            mended.Add(count == 1 ? words[i] : string.Concat(words.GetRange(i, count)));
            i += count;
        }

        return mended;
    }

    private int PiecesAt(List<string> words, int start)
    {
        for (var count = Math.Min(MostPieces, words.Count - start); count > 1; count--)
        {
            var pieces = words.GetRange(start, count);
            if (pieces.TrueForAll(piece => !Words.IsFlag(piece)) && (IsCompound(pieces) || IsBroken(pieces)))
            {
                return count;
            }
        }

        return 1;
    }

    private bool IsCompound(List<string> pieces)
    {
        var joined = string.Concat(pieces);
        for (var length = joined.Length; length > joined.Length - pieces[^1].Length; length--)
        {
            if (vocabulary.IsCompound(joined.AsSpan(0, length)) && (length == joined.Length || KoreanEndings.Covers(joined.AsSpan(length))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBroken(List<string> pieces) =>
        pieces.TrueForAll(piece => piece.Length <= LongestPiece && Hangul.IsHangul(piece[0]) == Hangul.IsHangul(pieces[0][0]))
        && vocabulary.Find(string.Concat(pieces)) is { IsStrong: true }
        && !pieces.TrueForAll(piece => vocabulary.Find(piece) is { IsStrong: true } && piece.Length > 1);
}

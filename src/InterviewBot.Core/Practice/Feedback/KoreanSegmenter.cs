using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>
/// Finds the known words in what Korean writes as one: 기본값으로 is 기본 and 값. Only words that known words and endings
/// make up wholly are split, longest first, at any letter of the <see cref="JamoFold"/>: in an answer a wrong word would show a
/// point that was not made. The lookup's splitter makes the best of whatever was typed.
/// </summary>
internal sealed class KoreanSegmenter(Lexicon lexicon)
{
    private const int MostParts = 4;

    /// <summary>A word this long (in folded letters) counts though what follows it is unknown.</summary>
    private const int LongWord = 6;

    /// <returns>The units in their order; empty where the word is not known.</returns>
    public List<int> Split(string word)
    {
        var starts = new List<int>();
        var folded = JamoFold.Fold(word, starts);
        var units = new List<int>();
        return TrySplit(folded, starts, 0, units) ? units
            : LongestAt(folded, starts, 0, folded.Length) is var (unit, length) && length >= LongWord ? [unit]
            : [];
    }

    private bool TrySplit(string folded, List<int> starts, int place, List<int> units)
    {
        for (var most = folded.Length - place; most > 0;)
        {
            var (unit, length) = LongestAt(folded, starts, place, most);
            if (length == 0)
            {
                return false;
            }

            units.Add(unit);
            if (FoldedEndings.Covers(folded.AsSpan(place + length)) || (units.Count < MostParts && TrySplitRest(folded, starts, place + length, units)))
            {
                return true;
            }

            units.RemoveAt(units.Count - 1);
            most = length - 1;
        }

        return false;
    }

    private bool TrySplitRest(string folded, List<int> starts, int place, List<int> units)
    {
        foreach (var start in starts.Where(start => start >= place && start < folded.Length))
        {
            if (FoldedEndings.Covers(folded.AsSpan(place, start - place)) && TrySplit(folded, starts, start, units))
            {
                return true;
            }
        }

        return false;
    }

    private (int Unit, int Length) LongestAt(string folded, List<int> starts, int place, int most)
    {
        for (var length = Math.Min(Math.Min(most, lexicon.LongestKorean), folded.Length - place); length > 0; length--)
        {
            if (lexicon.Find(folded.AsSpan(place, length)) is >= 0 and var unit && FoldedEndings.MayEndAt(folded, starts, place + length))
            {
                return (unit, length);
            }
        }

        return (-1, 0);
    }
}

using System.Collections.Frozen;

namespace InterviewBot.Core.Text.Morphology;

/// <summary>Endings in one spelling, and whether a text is made of them alone, in whatever order.</summary>
internal sealed class EndingSet
{
    /// <summary>What hangs behind a word is short; a longer rest is another word.</summary>
    private const int LongestRest = 30;

    private readonly int _longest;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _endings;

    public EndingSet(IReadOnlyCollection<string> endings)
    {
        _longest = endings.Max(ending => ending.Length);
        _endings = endings.ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether the text is nothing but endings; empty text is.</summary>
    public bool Covers(ReadOnlySpan<char> text)
    {
        if (text.Length > LongestRest)
        {
            return false;
        }

        // Which beginnings of the text are endings in a row, a bit each.
        var reached = 1L;
        for (var start = 0; start < text.Length; start++)
        {
            for (var length = 1; (reached & (1L << start)) != 0 && length <= Math.Min(_longest, text.Length - start); length++)
            {
                reached |= _endings.Contains(text.Slice(start, length)) ? 1L << (start + length) : 0;
            }
        }

        return (reached & (1L << text.Length)) != 0;
    }
}

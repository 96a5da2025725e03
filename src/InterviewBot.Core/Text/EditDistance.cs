namespace InterviewBot.Core.Text;

/// <summary>How many keystrokes two words differ by: insertions, deletions, replacements, swapped neighbours.</summary>
public static class EditDistance
{
    /// <summary>Longer words are cut: no word of the vocabulary is as long, and the work stays bounded.</summary>
    private const int LongestWord = 64;

    /// <returns>The distance, or <paramref name="limit"/> + 1 where it is more than the limit.</returns>
    public static int Within(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int limit)
    {
        a = a[..Math.Min(a.Length, LongestWord)];
        b = b[..Math.Min(b.Length, LongestWord)];
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        Span<byte> before = stackalloc byte[LongestWord + 1];
        Span<byte> last = stackalloc byte[LongestWord + 1];
        Span<byte> row = stackalloc byte[LongestWord + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = (byte)j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = (byte)i;
            var best = row[0];
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    value = Math.Min(value, before[j - 2] + 1);
                }

                row[j] = (byte)value;
                best = Math.Min(best, row[j]);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            var oldest = before;
            before = last;
            last = row;
            row = oldest;
        }

        return Math.Min(last[b.Length], limit + 1);
    }
}

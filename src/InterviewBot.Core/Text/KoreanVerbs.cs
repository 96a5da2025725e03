namespace InterviewBot.Core.Text;

/// <summary>The shapes that a Korean verb's stem takes before its endings: 지우 → 지운, 지울, 지웁, 지워, 지웠.</summary>
internal static class KoreanVerbs
{
    private const int A = 0, Eo = 4, Yeo = 6, O = 8, Wa = 9, U = 13, Wo = 14, Eu = 18, I = 20;
    private const int None = 0, Nieun = 4, Rieul = 8, Mieum = 16, Bieup = 17, DoubleSiot = 20;
    private const int RieulInitial = 5;

    private static readonly int[] Closings = [Nieun, Rieul, Mieum, Bieup];

    /// <summary>All shapes, the stem itself first.</summary>
    public static IEnumerable<string> Forms(string stem)
    {
        yield return stem;
        if (stem.Length == 0 || !Hangul.IsSyllable(stem[^1]))
        {
            yield break;
        }

        var (initial, vowel, final) = Hangul.Split(stem[^1]);
        var head = stem[..^1];
        if (final is not (None or Rieul))
        {
            yield break;
        }

        foreach (var end in Closings)
        {
            yield return head + Hangul.Join(initial, vowel, end);
        }

        if (final == Rieul)
        {
            yield return head + Hangul.Join(initial, vowel);
            yield break;
        }

        if (Joined(vowel, head) is { } joined)
        {
            var before = initial == RieulInitial && vowel == Eu ? Doubled(head) : head;
            yield return before + Hangul.Join(initial, joined);
            yield return before + Hangul.Join(initial, joined, DoubleSiot);
        }
    }

    /// <summary>The stem of a verb in the polite form of descriptions: 지웁니다 → 지우, 찾습니다 → 찾; null for any other word.</summary>
    public static string? StemOfPolite(string word)
    {
        if (word.Length < 3 || !word.EndsWith("니다", StringComparison.Ordinal) || !Hangul.IsSyllable(word[^3]))
        {
            return null;
        }

        var (initial, vowel, final) = Hangul.Split(word[^3]);
        return word[^3] == '습' ? word[..^3] : final == Bieup ? word[..^3] + Hangul.Join(initial, vowel) : null;
    }

    /// <summary>누르 becomes 눌러: the syllable before 르 takes its ㄹ.</summary>
    private static string Doubled(string head) => head.Length > 0 && Hangul.IsSyllable(head[^1]) && Hangul.Split(head[^1]) is (var initial, var vowel, None)
        ? head[..^1] + Hangul.Join(initial, vowel, Rieul)
        : head;

    /// <summary>The vowel that the stem's last one becomes with 아/어; null where they do not merge.</summary>
    private static int? Joined(int vowel, string head) => vowel switch
    {
        A or Eo or Yeo or 1 or 5 => vowel,
        O => Wa,
        U => Wo,
        I => Yeo,
        Eu => head.Length > 0 && Hangul.IsSyllable(head[^1]) && Hangul.Split(head[^1]).Vowel is A or O ? A : Eo,
        _ => null,
    };
}

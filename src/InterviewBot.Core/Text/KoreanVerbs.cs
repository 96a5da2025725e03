namespace InterviewBot.Core.Text;

/// <summary>The shapes that a Korean verb's stem takes before its endings: 지우 → 지운, 지울, 지웁, 지워, 지웠.</summary>
internal static class KoreanVerbs
{
    private const int A = 0, Ae = 1, Eo = 4, E = 5, Yeo = 6, O = 8, Wa = 9, U = 13, Wo = 14, Eu = 18, I = 20;
    private const int None = 0, Nieun = 4, Rieul = 8, Mieum = 16, Bieup = 17, DoubleSiot = 20;
    private const int RieulInitial = 5;

    private static readonly int[] Closings = [Nieun, Rieul, Mieum, Bieup];

    /// <summary>All shapes, the stem itself first.</summary>
    public static IEnumerable<string> Forms(string stem)
    {
        if (stem.Length == 0 || !Hangul.IsSyllable(stem[^1]) || Hangul.Split(stem[^1]) is not (var initial, var vowel, var final and (None or Rieul)))
        {
            return [stem];
        }

        var head = stem[..^1];
        var closed = Closings.Select(closing => head + Hangul.Join(initial, vowel, closing));
        return [stem, .. closed, .. final == Rieul ? [head + Hangul.Join(initial, vowel)] : Merged(head, initial, vowel)];
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

    /// <summary>With 아/어 and 았/었, where these merge with the stem.</summary>
    private static IEnumerable<string> Merged(string head, int initial, int vowel)
    {
        if (Joined(vowel, head) is not { } joined)
        {
            return [];
        }

        var before = initial == RieulInitial && vowel == Eu ? Doubled(head) : head;
        return [before + Hangul.Join(initial, joined), before + Hangul.Join(initial, joined, DoubleSiot)];
    }

    /// <summary>누르 becomes 눌러: the syllable before 르 takes its ㄹ.</summary>
    private static string Doubled(string head) => head.Length > 0 && Hangul.IsSyllable(head[^1]) && Hangul.Split(head[^1]) is (var initial, var vowel, None)
        ? head[..^1] + Hangul.Join(initial, vowel, Rieul)
        : head;

    /// <summary>The vowel that the stem's last one becomes with 아/어; null where they do not merge.</summary>
    private static int? Joined(int vowel, string head) => vowel switch
    {
        A or Ae or Eo or E or Yeo => vowel,
        O => Wa,
        U => Wo,
        I => Yeo,
        Eu => head.Length > 0 && Hangul.IsSyllable(head[^1]) && Hangul.Split(head[^1]).Vowel is A or O ? A : Eo,
        _ => null,
    };
}

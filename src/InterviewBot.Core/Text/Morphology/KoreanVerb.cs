namespace InterviewBot.Core.Text.Morphology;

/// <summary>
/// The shapes that a Korean verb's stem takes before its endings: 지우 → 지운, 지울, 지웁, 지워, 지웠. With the commoner
/// irregular ones: 누르 → 눌러, 가볍 → 가벼워, 짓 → 지어.
/// </summary>
internal static class KoreanVerb
{
    private const int A = 0, Ae = 1, Eo = 4, E = 5, Yeo = 6, O = 8, Wa = 9, U = 13, Wo = 14, Eu = 18, I = 20;
    private const int None = 0, Nieun = 4, Rieul = 8, Mieum = 16, Bieup = 17, Siot = 19, DoubleSiot = 20;
    private const int RieulInitial = 5, SilentInitial = 11;

    /// <summary>What hangs onto a vowel without a syllable of its own, such as the ㄴ of 지운.</summary>
    private static readonly int[] Closings = [Nieun, Rieul, Mieum, Bieup];

    /// <param name="stem">The dictionary form without 다.</param>
    /// <returns>All shapes, the stem itself first.</returns>
    public static IEnumerable<string> Shapes(string stem)
    {
        if (stem.Length == 0 || !Hangul.IsSyllable(stem[^1]))
        {
            return [stem];
        }

        var (initial, vowel, final) = Hangul.Split(stem[^1]);
        var head = stem[..^1];
        var open = head + Hangul.Join(initial, vowel);
        return final switch
        {
            None => [stem, .. Closed(head, initial, vowel), .. Merged(head, initial, vowel)],
            Rieul => [stem, .. Closed(head, initial, vowel), open],
            Bieup => [stem, .. Opened(open, U, Wo)],
            Siot => [stem, .. Opened(open, Eu, vowel is A or O ? A : Eo)],
            _ => [stem],
        };
    }

    /// <summary>
    /// The shapes as <see cref="JamoFold"/> spells, without those that begin with another, for a search by beginnings: 빠르
    /// and 빨라 are enough. So short a beginning as the 도 of 돌 begins too much, and is left to what closes it: 돈, 돕.
    /// </summary>
    public static IEnumerable<string> FoldedStems(string stem)
    {
        var shapes = Shapes(stem).Select(shape => JamoFold.Fold(shape)).Distinct().ToList();
        var whole = shapes[0].Length;
        shapes.RemoveAll(shape => stem.Length == 1 && shape.Length < whole);
        return shapes.Where((shape, i) => i == 0 || !shapes.Exists(other => other.Length < shape.Length && shape.StartsWith(other, StringComparison.Ordinal)));
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

    private static IEnumerable<string> Closed(string head, int initial, int vowel) =>
        Closings.Select(closing => head + Hangul.Join(initial, vowel, closing));

    /// <summary>Where the final consonant gives way to a vowel: 가벼우, 가벼운, 가벼워; 지으, 지은, 지어.</summary>
    private static IEnumerable<string> Opened(string open, int vowel, int joined) =>
    [
        open + Hangul.Join(SilentInitial, vowel),
        .. Closed(open, SilentInitial, vowel),
        open + Hangul.Join(SilentInitial, joined),
        open + Hangul.Join(SilentInitial, joined, DoubleSiot),
    ];

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

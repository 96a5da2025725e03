namespace InterviewBot.Core.Text.Morphology;

/// <summary>
/// The endings of <see cref="KoreanEndings"/> as <see cref="JamoFold"/> spells them. Apart from those since here an ending may
/// begin within a syllable (바꿔 is 바꾸 and 어), which needs rules for where a word may end; between syllables it needs none.
/// </summary>
internal static class FoldedEndings
{
    /// <summary>Two syllables or so: 크기, 경로.</summary>
    private const int ShortestStem = 4;

    private const string Vowels = "ㅏㅑㅓㅔㅖㅗㅛㅜㅠㅡㅣ";

    private static readonly EndingSet Set = new([.. KoreanEndings.All.Select(ending => JamoFold.Fold(ending))]);

    /// <summary>Whether the folded text is nothing but endings; empty text is.</summary>
    public static bool Covers(ReadOnlySpan<char> folded) => Set.Covers(folded);

    /// <summary>The folded word without its endings: the shortest beginning that can stand as a word.</summary>
    /// <param name="starts">Where its syllables begin.</param>
    public static string Strip(string folded, IReadOnlyCollection<int> starts)
    {
        for (var keep = ShortestStem; keep < folded.Length; keep++)
        {
            if (!IsNounInM(folded, starts, keep) && MayEndAt(folded, starts, keep) && (keep < folded.Length - 1 || Vowels.Contains(folded[keep])) && Covers(folded.AsSpan(keep)))
            {
                return folded[..keep];
            }
        }

        return folded;
    }

    /// <summary>Whether a word may end there and an ending begin: between syllables and after a vowel, but not within the 지 of 이미지.</summary>
    public static bool MayEndAt(string folded, IReadOnlyCollection<int> starts, int place) =>
        place >= folded.Length || starts.Contains(place) || !Vowels.Contains(folded[place]) || Vowels.Contains(folded[place - 1]);

    /// <summary>Whether a ㅁ that could make a noun of a verb is the noun's own: 볼륨에서, 시스템을.</summary>
    private static bool IsNounInM(string folded, IReadOnlyCollection<int> starts, int place) =>
        folded[place] == 'ㅁ' && starts.Contains(place + 1) && Covers(folded.AsSpan(place + 1));
}

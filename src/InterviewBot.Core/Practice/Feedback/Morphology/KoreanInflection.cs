using System.Collections.Frozen;

namespace InterviewBot.Core.Practice.Feedback.Morphology;

/// <summary>Particles (조사), verb endings (어미) and helping verbs, spelled as <see cref="JamoFold"/> spells.</summary>
internal static class KoreanInflection
{
    /// <summary>What hangs behind a word is short; a longer rest is another word.</summary>
    private const int LongestRest = 30;

    /// <summary>Two syllables or so: 크기, 경로.</summary>
    private const int ShortestStem = 4;

    private const string Vowels = "ㅏㅑㅓㅔㅖㅗㅛㅜㅠㅡㅣ";

    private const string Particles = """
        은 는 이 가 을 를 의 에 에서 에게 께 로 으로 와 과 랑 이랑 하고 도 만 까지 부터 보다 마다 처럼 같이 만큼 대로 밖에 조차 마저 이나 나
        이든 든 이라도 라도 이라 라 이란 란 이며 며 요 이요 이에요 예요 이다 다 입니다 인 인데 인지 이라서 라서 이라고 라고 이라는 라는 씩 끼리
        들 쯤 뿐 째 짜리 별 용 측 쪽 당 적 님 네 여 서 엔 에는 에도 로는 로도
        """;

    private const string Endings = """
        ㄴ ㄹ ㅁ ㅂ ㅆ 고 며 면 으면 면서 으면서 니 으니 니까 으니까 ㄴ데 는데 은데 던 는 은 을 지 지만 죠 진 거나 거든 거든요 게 도록 려고 으려고 려면 으려면 러
        아 어 여 아서 어서 여서 아도 어도 여도 아야 어야 여야 야 았 었 였 겠 시 으시 세요 으세요 네 군 구나 다 ㄴ다 는다 ㅂ니다 습니다 ㅂ니까 습니까
        기 음 든지 자 자마자 다가 다면 ㄴ다면 는다면 라면 은지 는지 ㄴ지 ㄹ지 을지 ㄹ수록 을수록 ㄹ게 을게 므로 으므로 느라 ㄹ까 을까 냐 느냐 ㄴ가 는가 나
        """;

    private const string HelpingVerbs = """
        하 해 한 할 함 했 합 하여 되 돼 된 될 됨 됐 됩 시키 시켜 시킨 당하 있 버리 버려 버린 두 둬 둔 둡 놓 놔 놨 주 줘 준 줍 줄 보 봐 봤 본 봅 볼 지 져 질 집 가 간 갑 갈 와 온 옵
        오 올 내 낸 냅 대 댄 싶 거 건 게 걸 것
        """;

    private static readonly FrozenSet<string> All =
        string.Join(' ', Particles, Endings, HelpingVerbs).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(ending => JamoFold.Fold(ending)).ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = All.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = All.Max(ending => ending.Length);

    /// <summary>Whether the folded text is nothing but endings; empty text is.</summary>
    public static bool Covers(ReadOnlySpan<char> folded)
    {
        if (folded.Length > LongestRest)
        {
            return false;
        }

        // Which beginnings of the text are endings in a row, a bit each.
        var reached = 1L;
        for (var start = 0; start < folded.Length; start++)
        {
            for (var length = 1; (reached & (1L << start)) != 0 && length <= Math.Min(Longest, folded.Length - start); length++)
            {
                reached |= Lookup.Contains(folded.Slice(start, length)) ? 1L << (start + length) : 0;
            }
        }

        return (reached & (1L << folded.Length)) != 0;
    }

    /// <summary>The folded word without its endings: the shortest beginning that can stand as a word.</summary>
    /// <param name="starts">Where its syllables begin.</param>
    public static string Stem(string folded, IReadOnlyCollection<int> starts)
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

    /// <summary>Whether a ㅁ that could make a noun of a verb is the noun's own: 볼륨에서, 시스템을.</summary>
    private static bool IsNounInM(string folded, IReadOnlyCollection<int> starts, int place) =>
        folded[place] == 'ㅁ' && starts.Contains(place + 1) && Covers(folded.AsSpan(place + 1));

    /// <summary>Whether a word may end there and an ending begin: between syllables and after a vowel, but not within the 지 of 이미지.</summary>
    public static bool MayEndAt(string folded, IReadOnlyCollection<int> starts, int place) =>
        place >= folded.Length || starts.Contains(place) || !Vowels.Contains(folded[place]) || Vowels.Contains(folded[place - 1]);
}

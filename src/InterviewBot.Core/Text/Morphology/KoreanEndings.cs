namespace InterviewBot.Core.Text.Morphology;

/// <summary>
/// What Korean hangs onto a word without a space: particles (조사), verb endings (어미), helping verbs, and nouns that only
/// carry a sentence on. Several follow each other (에서는 is 에, 서 and 는), so none is listed that others make up.
/// </summary>
/// <remarks>
/// 시, 두 and 진 are endings too, and left out: as syllables they take apart what is one word or a slip of one (다운로두). Where
/// syllables are taken apart, 진 is found as 지 and ㄴ.
/// </remarks>
internal static class KoreanEndings
{
    private const string Particles = """
        은 는 이 가 을 를 의 에 에선 엔 로 으로 와 과 랑 도 만 부터 께 한테 처럼 같이 만큼 조차 마저 밖에 마다 나 라 란 든 요 예요 인 일 임 입니다
        들 별 씩 쯤 뿐 째 채 짜리 끼리 용 측 쪽 당 적 님 네 정도
        """;

    /// <summary>Single consonants close a syllable of the verb (지운), and are found where these are taken apart.</summary>
    private const string VerbEndings = """
        ㄴ ㄹ ㅁ ㅂ ㅆ 고 며 면 으면 으려면 으려고 려 러 니 으니 던 지 지마 죠 게 도록 서 어 아 여 야 았 었 였 겠 으시 세요 으세요 군 구나
        다 더니 습니다 습니까 기 음 자 자마자 ㄹ수록 을수록 므로 으므로 느라 느냐 냐 까 래 데
        """;

    private const string HelpingWords = """
        하 해 했 한 할 함 합 되 돼 된 될 됨 됐 됩 시키 시켜 시킨 시킬 있 버리 버려 버린 버릴 두기 두고 둬 둔 둡 놓 놔 놨 주 줘 준 줄 줍 보 봐 봤 본 봅 볼
        져 질 집 간 갑 갈 오 온 올 옵 내 낸 냅 대 댄 싶 거 것 건 걸 법 때 중 좀 말고
        """;

    private static readonly EndingSet Set = new(All);

    public static IReadOnlyCollection<string> All => string.Join(' ', Particles, VerbEndings, HelpingWords).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the text is nothing but endings: 에서는, 하려면.</summary>
    public static bool Covers(ReadOnlySpan<char> text) => Set.Covers(text);

    /// <summary>The word without its longest ending; at least two syllables stay.</summary>
    public static string Strip(string word)
    {
        for (var keep = 2; keep < word.Length; keep++)
        {
            if (Covers(word.AsSpan(keep)))
            {
                return word[..keep];
            }
        }

        return word;
    }
}

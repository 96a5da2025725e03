using System.Collections.Frozen;

namespace InterviewBot.Core.Text;

/// <summary>Particles and verb endings that Korean hangs onto a word without a space.</summary>
public static class KoreanEndings
{
    private static readonly FrozenSet<string> All = new[]
    {
        "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에게", "로", "으로", "와", "과", "랑", "이랑", "도", "만", "까지", "부터", "보다",
        "마다", "별", "별로", "들", "들을", "들이", "이나", "나", "라는", "이라는", "요", "이요", "좀",
        "하기", "하는", "하는법", "하고", "하다", "하려면", "하려고", "하면", "해", "해요", "해줘", "해서", "했", "했던", "한", "할", "할때", "함", "합니다", "하자",
        "시키기", "되는", "된", "되어", "돼", "됩니다",
        "기", "는법", "법", "고", "고싶어", "려면", "으려면", "려고", "면", "으면", "어", "아", "여", "어줘", "아줘", "줘", "서", "어서", "아서", "던", "은거", "는거", "거",
        "지", "지요", "죠", "네", "니", "냐", "나요", "음", "게", "도록", "다", "ㅂ니다", "습니다", "어야", "아야", "야",
        "인", "일", "이다", "입니다", "인데", "은데", "는데", "인가", "인가요", "임",
    }.ToFrozenSet();

    private static readonly int Longest = All.Max(ending => ending.Length);

    /// <summary>Whether the text is nothing but endings: 에서는, 하려면.</summary>
    public static bool Covers(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        var endings = All.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            if (endings.Contains(text[..length]) && Covers(text[length..]))
            {
                return true;
            }
        }

        return false;
    }

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

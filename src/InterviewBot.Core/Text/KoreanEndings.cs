using System.Collections.Frozen;

namespace InterviewBot.Core.Text;

/// <summary>Particles and verb endings that Korean hangs onto a word without a space.</summary>
public static class KoreanEndings
{
    private static readonly FrozenSet<string> All = (
        "은 는 이 가 을 를 의 에 에서 에게 로 으로 와 과 랑 이랑 도 만 까지 부터 보다 처럼 한테 밖에 마다 별 별로 들 이나 나 라는 이라는 라고 이라고 요 이요 좀 말고 "
        + "하기 하는 하는법 하고 하다 하려면 하려고 하려는데 하면 하니 하니까 하지 하게 하자 해 해요 해줘 해서 해야 해야돼 해야함 했 했던 했는데 한 할 할때 함 합니다 하며 하던 하는데 하는지 하는거 "
        + "시키기 시키는 시켜 시킨 시킬 되는 되는지 되어 되면 되나 된 될 됨 돼 돼요 됐 됩니다 당하는 "
        + "기 는법 법 고 고싶어 고싶음 고싶은데 싶어 싶음 싶은 싶은데 싶다 려면 으려면 려고 으려고 려는데 면 으면 어 아 여 어줘 아줘 줘 줄 주기 주는 준 서 어서 아서 었 았 였 던 은거 는거 거 것 는것 건 걸 거임 "
        + "지 지요 지도 지마 죠 네 니 니까 냐 나요 음 게 게요 도록 다 다가 다는 더니 니다 습니다 어야 아야 야 야돼 야함 어요 아요 래 래요 까 까요 때 려 러 며 자 데 중 중인 중인데 "
        + "는지 은지 ㄹ지 있는 있는지 있나 있는거 있던 있어 있음 있 는데 은데 인데 인 일 이다 입니다 인가 인가요 인지 임 일때 이었 놓은 놓고 놔 놨 둔 두기 두고 버리기 버려 버린 버릴 "
        + "으로는 에는 에선 로는 에만 대로 채로 채 째 씩 짜리 님 쯤 정도")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static readonly int Longest = All.Max(ending => ending.Length);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the text is nothing but endings: 에서는, 하려면.</summary>
    public static bool Covers(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        for (var length = Math.Min(Longest, text.Length); length > 0; length--)
        {
            if (Endings.Contains(text[..length]) && Covers(text[length..]))
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

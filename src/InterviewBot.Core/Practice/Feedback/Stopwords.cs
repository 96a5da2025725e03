using System.Collections.Frozen;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Words that stand in any answer and show nothing.</summary>
internal static class Stopwords
{
    private static readonly FrozenSet<string> English = """
        a an the of to in on at by for from with as is are was were be been being am it its it's this that these those there here i i'm i'd
        i'll i've you your you're you'll we our us they them
        their he she his her my me and or but so if then than because since while when where which who what how why also too just very
        really quite pretty much many some any such like etc e.g i.e
        can could will would shall should may might must do does did have has had having let's let lets get gets got thing things stuff way
        lot bit kind sort one's basically simply actually usually
        typically normally generally often maybe perhaps probably say well ok okay yes yeah up out about into onto over under through
        between among u teh w need needs want wants
        that's there's what's whats thats im ll ve re d s t
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    private static readonly FrozenSet<string> Korean = """
        것 것이 것은 것을 것도 것이고 것입니다 겁니다 거예요 거고요 거라 거라서 거죠 게 건 걸 거 거나 수 수도 수가 때 때는 때도 때문에 때문 등 등을 등이 그 이 저 그리고 그래서 그러면 그런데 근데 그런 이런 저런 그건 이건 그게
        이게 그걸 이걸 그거 이거 또 또는 및 더 좀 잘 꼭 아주 매우 정말 진짜 그냥 혹은 즉 다만 단 하지만 우선 일단 먼저요 제가 저는 저희 저희는 저희처럼 우리 보통 대체로 사실 사실상 아마 결국 참고로 예를 들어 예시 경우 경우가 경우에는 경우는 정도
        있습니다 있어요 있고 있는 있으면 있어 있다 있는지 있을 있죠 있지만 있으니 있다는 있어서 합니다 해요 하고 하는 하면 해야 해서 하게 하죠 하지 할 한 했 함 하기 한다 해도 했던 하니까 하도록 됩니다 돼요 되고 되는 되면 된다 되어
        돼서 된 될 됨 되도록 되죠 되니까 됩니다만
        같은 같아요 같습니다 같이요 네 예 아니요 대해 대한 대해서 위해 위한 통해 따라 식으로 이런식으로 뭐 뭔가 어떤 어떻게 왜 무슨 쪽 쪽에 쪽은 점 점이 점은 편 편이 편이고 편입니다 마련 거의요 ㅎㅎ ㅋㅋ ㅋㅋㅋ ㅇㅇ ㅠㅠ 이렇게
        그렇게 이렇 그렇 입니다 이에요 예요
        요 그다음 그다음엔 다음 둘 둘은 둘이 이때 역시 물론 특히 대신에 아예 바로요 라고 라는 이라는 이라고 여기 여기서 거기 거기에 거기서 그쪽 생각합니다 생각해요 봅니다 보면 보고 봐요 봐야 볼
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>Whether an English word is so common that it is a name only where it is written as code: none, no, not.</summary>
    public static bool IsCommon(string word) => English.Contains(word) || Negation.IsBare(new Token(TokenKind.Latin, word, 0, 0, false, 0));

    public static bool Contains(Token token) => token.Kind switch
    {
        TokenKind.Latin => English.Contains(token.Text),
        TokenKind.Korean => Korean.Contains(token.Text),
        _ => false,
    };
}

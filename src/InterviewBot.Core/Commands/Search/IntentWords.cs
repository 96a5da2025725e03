using System.Collections.Frozen;
using InterviewBot.Core.Text;
using InterviewBot.Core.Text.Morphology;

namespace InterviewBot.Core.Commands.Search;

/// <summary>
/// Words that say how somebody asks, not what for: 뜻, 어케, 하는 법, what does. They are passed over, unless a query is
/// made of nothing else.
/// </summary>
internal static class IntentWords
{
    private static readonly FrozenSet<string> Korean = (
        "뜻 뜻이 의미 차이 차이점 옵션 플래그 명령 명령어 커맨드 설명 설명좀 예시 예제 사용법 쓰는법 쓰는 쓰나 써 써요 씀 쓰면 쓰고 방법 법 하는 하는거 하는법 하기 하려면 하면 하고 해 해줘 함 좀 어떻게 어케 어캐 어떡해 어찌 어디 "
        + "어디서 어디다 어디에 언제 왜 뭐 뭐야 뭐임 뭐냐 뭐지 뭐예요 뭐에요 뭔가요 뭔데 뭔지 뭘 무엇 무슨 무엇인가요 뭐하는 뭐하는거 뭐하는거야 알려줘 알려주세요 궁금 궁금해 가르쳐 가르쳐줘 주세요 줘 싶어 싶음 싶은데 싶다 싶어요 싶은 있어 있나 "
        + "있는 있는지 있나요 있음 있어요 있을까 어느 그 이 저 내 제 내가 나 것 거 건 걸 게 수 때 안에 안 안에서 지금 현재 오늘 내일 어제 아까 방금 좀요 ㅠㅠ ㅠ ㅜㅜ ㅋㅋ ㅎㅎ 그냥 혹시 제발 대체 도대체 되나 되나요 되는 됨 된 가능 필요 필요해 경우 관련 종류 특정 특정한")
        .Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> English = (
        "a an the of to in on at for with from into by and or as is are was be been do does did how what whats which when why where who i im my me we our you your it its this that these those "
        + "can could should would will want need needs please pls plz help meaning mean means flag flags option options command commands use used using example examples explain explained difference vs versus between about "
        + "get have has there so just some any way ways out now right thing things hey really not no specific particular")
        .Split(' ').ToFrozenSet();

    public static bool Contains(string word) => Hangul.IsHangul(word[0])
        ? Korean.Contains(word) || (word.Length > 2 && Korean.Contains(word[..2]) && KoreanEndings.Covers(word.AsSpan(2)))
        : English.Contains(word);
}

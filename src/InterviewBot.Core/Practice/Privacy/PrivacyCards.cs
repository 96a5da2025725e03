using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Privacy;

/// <summary>What a person is told about their data; all of it is sent to that person alone.</summary>
internal static class PrivacyCards
{
    public const string Feature = "privacy";

    public static Card Export(PersonalData data, CardFile file, Language language) => new()
    {
        Title = language.Pick("🔐 내 데이터", "🔐 Your data"),
        Body = [Rich.Paragraph(language.Pick("봇이 보관하는 내 기록을 모두 파일에 담았어요.", "Everything the bot keeps about you is in the file.")), Rich.Bullets(Counts(data, language))],
        Footer = [Rich.Text(language.Pick("지우려면 /개인정보 삭제", "To erase it: /privacy delete"))],
        File = file,
        Tone = CardTone.Success,
    };

    public static Card Confirm(PersonalData data, Language language) => new()
    {
        Title = language.Pick("🔐 내 기록을 모두 지울까요?", "🔐 Erase all of your data?"),
        Body =
        [
            Rich.Bullets(Counts(data, language)),
            Rich.Paragraph(language.Pick(
                "지우면 되돌릴 수 없어요. 함께한 모의면접에는 ‘삭제된 사용자’로만 남고, 채널에 직접 쓰신 글은 그대로 있어요.",
                "This cannot be undone. In mock interviews with others you stay only as ‘Deleted user’, and what you wrote in a channel yourself stays there.")),
        ],
        Buttons =
        [
            new(new ActionId(Feature, "erase"), language.Pick("모두 지우기", "Erase everything"), ButtonStyle.Danger),
            new(new ActionId(Feature, "keep"), language.Pick("그대로 두기", "Keep it")),
        ],
        Footer = [Rich.Text(language.Pick("먼저 받아 두려면 /개인정보 내보내기", "To keep a copy first: /privacy export"))],
        Tone = CardTone.Warning,
    };

    public static Card Erased(PersonalData data, Language language) => new()
    {
        Title = language.Pick("🔐 모두 지웠어요", "🔐 All of it is erased"),
        Body = [Rich.Bullets(Counts(data, language))],
        Tone = CardTone.Success,
    };

    public static Card Kept(Language language) => Card.Say(language.Pick("그대로 두었어요. 지운 것은 없어요.", "Nothing was erased."));

    public static Card Empty(Language language) => Card.Say(language.Pick("봇이 보관하는 내 기록이 없어요.", "The bot keeps nothing about you."));

    private static IEnumerable<string> Counts(PersonalData data, Language language)
    {
        (int Count, string Ko, string En)[] lines =
        [
            Line(data.Answers.Count, "답변", "개", "answer"),
            Line(data.Practice.Count, "연습 기록과 체크", "개", "practice record with its ticks", "practice records with their ticks"),
            Line(data.Cards.Count, "복습 카드", "개", "review card"),
            Line(data.Grades.Count, "복습 채점", "번", "grade"),
            Line(data.Mocks.Count, "모의면접 참가", "번", "mock interview"),
            Line(data.Reports.Count, "틀린 내용을 알린 글", "개", "report of a mistake", "reports of mistakes"),
            Line(data.Sharing.Count, "공개 설정", "개", "sharing setting"),
            Line(data.SetUp.Count, "내 이름이 적힌 채널 설정", "곳", "place in channel settings that names you", "places in channel settings that name you"),
            Line(data.Plan is null ? 0 : 1, "면접 계획", "개", "interview plan"),
            Line(data.Digest is null ? 0 : 1, "아침 알림", "개", "morning reminder"),
            Line(data.Language is null ? 0 : 1, "언어 설정", "개", "language setting"),
        ];
        return lines.Where(line => line.Count > 0).Select(line => language.Pick(line.Ko, line.En));

        static (int Count, string Ko, string En) Line(int count, string ko, string counter, string one, string? many = null) =>
            (count, $"{ko} {count}{counter}", EnglishCounts.Of(count, one, many));
    }
}

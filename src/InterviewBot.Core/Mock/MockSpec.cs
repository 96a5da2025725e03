using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Mock;

/// <summary>How <c>/mock</c> is written.</summary>
internal static class MockSpec
{
    public static CommandSpec Command { get; } = new("mock", "모의면접", new Bilingual("함께 모의면접을 합니다", "Runs a group mock interview"))
    {
        Subcommands =
        [
            new SubcommandSpec("start", "시작", new Bilingual("모의면접을 엽니다", "Opens a mock interview"))
            {
                SpeaksToAll = true,
                Options =
                [
                    QuestionOptions.Topic,
                    QuestionOptions.Level,
                    new OptionSpec("rounds", "라운드", new Bilingual("라운드 수, 1–10 (비우면 5)", "How many rounds, 1–10 (empty: 5)"), OptionKind.Integer),
                    new OptionSpec("minutes", "시간", new Bilingual("한 라운드의 시간(분), 1–15 (비우면 4분, 스피드는 90초)", "Minutes a round, 1–15 (empty: 4; lightning: 90 s)"), OptionKind.Integer),
                    new OptionSpec("mode", "방식", new Bilingual("진행 방식", "How it is run"))
                    {
                        Choices = MockModes.Choices,
                    },
                ],
            },
            new SubcommandSpec("join", "참가", new Bilingual("참가합니다", "Joins")),
            new SubcommandSpec("leave", "나가기", new Bilingual("나갑니다", "Leaves")),
            new SubcommandSpec("next", "다음", new Bilingual("다음으로 넘어갑니다 (진행자)", "Moves on (host)")),
            new SubcommandSpec("end", "종료", new Bilingual("끝냅니다 (진행자)", "Ends it (host)")),
            new SubcommandSpec("status", "현황", new Bilingual("지금 어디인지 봅니다", "Shows where it is")),
        ],
    };
}

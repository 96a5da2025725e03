using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Daily;

/// <summary>How <c>/daily</c> is written.</summary>
internal static class DailySpec
{
    private static readonly OptionSpec Which = new("schedule", "일정", new Bilingual("일정 번호 (하나뿐이면 비워도 됩니다)", "Number of the schedule (not needed if there is only one)"))
    {
        Completes = true,
    };

    public static CommandSpec Command { get; } = new("daily", "매일", new Bilingual("채널의 예약 질문을 관리합니다", "Manages the channel's scheduled questions"))
    {
        Subcommands =
        [
            new SubcommandSpec("set", "설정", new Bilingual("예약 질문을 만들거나 고칩니다", "Adds or changes a scheduled question"))
            {
                ForManagers = true,
                Options =
                [
                    new OptionSpec("time", "시각", new Bilingual("올릴 시각. 예: 09:00, 오전 9시", "When to post, such as 09:00 or 9am")) { Required = true },
                    new OptionSpec("days", "요일", new Bilingual("매일, 평일, 월수금 (비우면 매일)", "daily, weekdays, mon,wed (empty: daily)")),
                    new OptionSpec("timezone", "시간대", new Bilingual("IANA 시간대. 예: Asia/Seoul", "IANA time zone, such as Asia/Seoul")) { Completes = true },
                    QuestionOptions.Topic,
                    QuestionOptions.Level,
                    new OptionSpec("reveal", "공개", new Bilingual("답변 포인트를 모두에게 공개할 시각. 예: 18:00, 2시간 뒤", "When the points open to all, such as 18:00 or 2h")),
                    new OptionSpec("role", "역할", new Bilingual("올릴 때 멘션할 역할", "The role a post mentions"), OptionKind.Role),
                    Which,
                ],
            },
            new SubcommandSpec("list", "목록", new Bilingual("예약 질문과 다음 시각을 봅니다", "Shows the schedules and their next times")),
            One("pause", "멈춤", new Bilingual("잠시 멈춥니다", "Pauses a schedule")),
            One("resume", "다시시작", new Bilingual("다시 시작합니다", "Resumes a schedule")),
            One("remove", "삭제", new Bilingual("예약 질문을 없앱니다", "Removes a schedule")),
            One("now", "지금", new Bilingual("지금 한 번 올립니다", "Posts one right now")),
            One("skip", "건너뛰기", new Bilingual("다음 한 번을 건너뜁니다", "Skips the next post")),
        ],
    };

    private static SubcommandSpec One(string name, string korean, Bilingual description) =>
        new(name, korean, description) { ForManagers = true, Options = [Which] };
}

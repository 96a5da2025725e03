using InterviewBot.Core.Practice.Charts;

namespace InterviewBot.Tests.Charts;

/// <summary>Charts with numbers that are all different, so that one that is missing shows.</summary>
internal static class ChartSamples
{
    public static ProgressChart Progress { get; } = new()
    {
        Title = "미나 님의 진도",
        Subtitle = "3월 2일(월) 기준",
        Tiles = [new("연속 연습", "11일", "최장 12일"), new("풀어 본 질문", "113", "전체 1,014"), new("짚은 포인트", "115", "전체 1,016"), new("기억 유지", "87%", "지금 복습 18개")],
        Calendar = new ChartCalendar
        {
            Title = "최근 12주",
            Summary = "20일 연습",
            Days = [.. Enumerable.Range(0, 84).Select(day => day > 77 ? (int?)null : day % 5)],
            Months = [.. Enumerable.Range(0, 12).Select(week => week % 4 == 0 ? $"{week}월" : "")],
            Weekdays = ["월", "화", "수", "목", "금", "토", "일"],
            Less = "적게",
            More = "많이",
        },
        ComingTitle = "앞으로 7일 복습",
        Coming = [new("오늘", 21), new("화", 22), new("수", 23), new("목", 24), new("금", 25), new("토", 26), new("일", 27)],
        TopicsTitle = "주제별 포인트",
        Legend = ("짚음", "풀어 봄", "남음"),
        Topics = [.. Enumerable.Range(1, 22).Select(i => new ChartBar($"주제 {(char)('가' + (i * 28))}", i, i + 30, i + 60))],
    };

    public static RankingChart Ranking { get; } = new()
    {
        Title = "이번 주 순위",
        Subtitle = "3월 2일(월)",
        Rows = [new(1, "미나", 34, "포인트 34 · 질문 12"), new(2, "محمد", 21, "포인트 21 · 질문 9"), new(2, new string('가', 40), 21, "포인트 21 · 질문 9")],
        Note = "외 5명",
    };

    public static SessionChart Session { get; } = new()
    {
        Title = "모의면접 정리",
        Subtitle = "5라운드",
        People = [new("미나", "포인트 7/15", [new("보안", 3, 3, 8), new("이미지", 4, 4, 7)]), new("준", "포인트 0/15", []), new("🐳", "포인트 9/15", [new("보안", 9, 9, 15)])],
    };
}

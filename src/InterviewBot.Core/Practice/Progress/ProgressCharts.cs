using System.Collections.Immutable;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Charts;
using InterviewBot.Core.Practice.Plan;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Progress;

/// <summary>Puts a person's progress into a chart's words.</summary>
internal static class ProgressCharts
{
    public const int Weeks = 12;

    private const string KoreanDays = "월화수목금토일";

    private static readonly string[] EnglishDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static ProgressChart Of(PersonProgress progress, string name, ContentSnapshot content, Language language) => new()
    {
        Title = language.Pick($"{name} 님의 진도", $"{name}'s progress"),
        Subtitle = language.Pick($"{PlanTexts.Day(progress.Today, language)} 기준", $"as of {PlanTexts.Day(progress.Today, language)}"),
        Tiles = Tiles(progress, language),
        Calendar = CalendarOf(progress, language),
        ComingTitle = language.Pick("앞으로 7일 복습", "Reviews in the next 7 days"),
        Coming = [.. progress.Retention.Coming.Select((count, day) => new ChartColumn(DayName(progress.Today.AddDays(day), day == 0, language), count))],
        TopicsTitle = language.Pick("주제별 포인트", "Answer points by topic"),
        Legend = (language.Pick("짚음", "covered"), language.Pick("풀어 봄", "practised"), language.Pick("남음", "left")),
        Topics = [.. progress.Topics.Select(topic => new ChartBar(content.TopicName(topic.Topic, language), topic.Covered, topic.Met, topic.Points))],
    };

    private static ImmutableArray<ChartTile> Tiles(PersonProgress progress, Language language)
    {
        var (streak, retention) = (progress.Streak, progress.Retention);
        return
        [
            new(language.Pick("연속 연습", "Streak"), Days(streak.Current, language), language.Pick($"최장 {Days(streak.Longest, language)}", $"longest {Days(streak.Longest, language)}")),
            new(language.Pick("풀어 본 질문", "Questions"), $"{progress.QuestionsMet:N0}", language.Pick($"전체 {progress.Questions:N0}", $"of {progress.Questions:N0}")),
            new(language.Pick("짚은 포인트", "Points covered"), $"{progress.PointsCovered:N0}", language.Pick($"전체 {progress.Points:N0}", $"of {progress.Points:N0}")),
            new(
                language.Pick("기억 유지", "Recall"),
                retention.Recall is { } recall ? $"{Math.Round(100 * recall):0}%" : "–",
                language.Pick($"지금 복습 {retention.DueNow:N0}개", $"{retention.DueNow:N0} due now")),
        ];
    }

    private static ChartCalendar CalendarOf(PersonProgress progress, Language language)
    {
        var monday = progress.Today.AddDays(-(((int)progress.Today.DayOfWeek + 6) % 7));
        var first = monday.AddDays(-7 * (Weeks - 1));
        var days = Enumerable.Range(0, 7 * Weeks).Select(first.AddDays).ToList();
        var practised = days.Count(day => day <= progress.Today && progress.Days.ContainsKey(day));
        return new ChartCalendar
        {
            Title = language.Pick($"최근 {Weeks}주", $"The last {Weeks} weeks"),
            Summary = language.Pick($"{practised}일 연습", $"{EnglishCounts.Of(practised, "day")} of practice"),
            Days = [.. days.Select(day => day > progress.Today ? (int?)null : progress.Days.GetValueOrDefault(day))],
            Months = [.. Enumerable.Range(0, Weeks).Select(week => MonthAt(first.AddDays(7 * week), week == 0, language))],
            Weekdays = [.. Enumerable.Range(0, 7).Select(day => WeekdayName(day, language))],
            Less = language.Pick("적게", "less"),
            More = language.Pick("많이", "more"),
        };
    }

    /// <summary>Named in the column with the month's first day, and in the first column where that leaves room for the next.</summary>
    private static string MonthAt(DateOnly monday, bool first, Language language)
    {
        var sunday = monday.AddDays(6);
        return (first && sunday.AddDays(7).Day > 7) || sunday.Day <= 7 ? language.Pick($"{sunday.Month}월", $"{sunday:MMM}") : "";
    }

    private static string Days(int days, Language language) => language.Pick($"{days}일", EnglishCounts.Of(days, "day"));

    private static string DayName(DateOnly day, bool today, Language language) =>
        today ? language.Pick("오늘", "Today") : WeekdayName(((int)day.DayOfWeek + 6) % 7, language);

    private static string WeekdayName(int fromMonday, Language language) => language.Pick($"{KoreanDays[fromMonday]}", EnglishDays[fromMonday]);
}

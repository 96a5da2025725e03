using InterviewBot.Core.Practice.Plan;
using InterviewBot.Core.Time;

namespace InterviewBot.Core.Practice.Leaderboard;

/// <summary>The stretch that ranks are made over; it ends now.</summary>
public enum RankingPeriod
{
    /// <summary>From Monday on.</summary>
    Week,

    /// <summary>From the first of the month on.</summary>
    Month,
}

public static class RankingPeriods
{
    /// <summary>The value of the option: <c>week</c> or <c>month</c>.</summary>
    public static string Code(this RankingPeriod period) => period == RankingPeriod.Month ? "month" : "week";

    /// <summary>Anything that is not a month is the week, which is the default.</summary>
    public static RankingPeriod Read(string? code) => code == "month" ? RankingPeriod.Month : RankingPeriod.Week;

    public static RankingPeriod Other(this RankingPeriod period) => period == RankingPeriod.Week ? RankingPeriod.Month : RankingPeriod.Week;

    public static string Name(this RankingPeriod period, Language language) =>
        period == RankingPeriod.Month ? language.Pick("이번 달", "This month") : language.Pick("이번 주", "This week");

    /// <summary>The local date that it begins on.</summary>
    public static DateOnly First(this RankingPeriod period, DateOnly today) =>
        period == RankingPeriod.Month ? new DateOnly(today.Year, today.Month, 1) : today.AddDays(-(((int)today.DayOfWeek + 6) % 7));

    public static string Span(this RankingPeriod period, DateTimeOffset now, LocalCalendar calendar, Language language)
    {
        var today = calendar.DateOf(now);
        return PlanTexts.Span(period.First(today), today, language);
    }
}

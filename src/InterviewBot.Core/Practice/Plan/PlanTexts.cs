using System.Globalization;

namespace InterviewBot.Core.Practice.Plan;

/// <summary>Days in words.</summary>
internal static class PlanTexts
{
    private const string KoreanDays = "일월화수목금토";

    /// <summary>12월 24일(목); Thu, Dec 24.</summary>
    public static string Day(DateOnly date, Language language) => language.Pick(
        $"{date.Month}월 {date.Day}일({KoreanDays[(int)date.DayOfWeek]})", date.ToString("ddd, MMM d", CultureInfo.InvariantCulture));

    public static string Span(DateOnly from, DateOnly to, Language language) =>
        from == to ? Day(from, language) : $"{Day(from, language)} – {Day(to, language)}";

    /// <summary>How far away the interview is; null once it is over.</summary>
    public static string? Countdown(DateOnly interview, DateOnly today, Language language) => (interview.DayNumber - today.DayNumber) switch
    {
        < 0 => null,
        0 => language.Pick("📅 오늘이 면접 날이에요. 응원할게요!", "📅 The interview is today. Good luck!"),
        1 => language.Pick("📅 면접이 내일이에요", "📅 The interview is tomorrow"),
        var days => language.Pick($"📅 면접까지 {days}일", $"📅 {days} days to the interview"),
    };
}

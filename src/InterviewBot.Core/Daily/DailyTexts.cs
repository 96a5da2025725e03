using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Daily;

/// <summary>Schedules in words.</summary>
internal static class DailyTexts
{
    private const string KoreanDays = "일월화수목금토";

    /// <summary>The longest holidays in a row, with the days around them.</summary>
    private const int MostDaysOff = 10;

    /// <summary>11월 25일(수) 09:00, in the schedule's own zone.</summary>
    public static string Local(DateTimeOffset at, string zone, Language language)
    {
        var local = TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return language.Pick(
            $"{local.Month}월 {local.Day}일({KoreanDays[(int)local.DayOfWeek]}) {local:HH:mm}",
            $"{local:ddd, MMM d} at {local:HH:mm}");
    }

    /// <summary>What will happen, and how long the questions last.</summary>
    public static string Plan(Schedule schedule, QuestionCatalog catalog, int asked, Language language)
    {
        var recurrence = schedule.Recurrence;
        var pool = catalog.Pool(schedule.Filter, schedule.Language).Length;
        var perWeek = Math.Max(1, int.PopCount(recurrence.Days.Bits));
        var weeks = Math.Max(1, (pool + perWeek - 1) / perWeek);
        var left = Math.Max(0, pool - asked);
        var warning = left >= 5 ? ""
            : language.Pick($" 아직 내지 않은 문제가 {left}개뿐이라 곧 처음부터 다시 돕니다.", $" Only {left} of them {(left == 1 ? "is" : "are")} unasked here, so it starts over soon.");
        return language.Pick(
            $"{recurrence.Days.DisplayName(language)} {recurrence.Time:HH:mm} ({recurrence.Zone})에 이 채널에 올립니다. 다음: {Local(schedule.DueAt, recurrence.Zone, language)}. 문제 {pool}개, 약 {weeks}주치.{warning}",
            $"Posts here {(recurrence.Days == PostDays.Every ? "" : "on ")}{recurrence.Days.DisplayName(language)} at {recurrence.Time:HH:mm} ({recurrence.Zone}). Next: {Local(schedule.DueAt, recurrence.Zone, language)}. {EnglishCounts.Of(pool, "question")}, about {EnglishCounts.Of(weeks, "week")}.{warning}");
    }

    /// <summary>One line of the list.</summary>
    public static string Line(Schedule schedule, ContentSnapshot content, Language language)
    {
        var recurrence = schedule.Recurrence;
        var topic = schedule.Filter.Topic is null ? language.Pick("전체 주제", "all topics") : content.TopicName(schedule.Filter.Topic, language);
        var level = schedule.Filter.Level is { } wanted ? $" · {wanted.DisplayName(language)}" : "";
        var reveal = schedule.Reveal is null ? "" : language.Pick($" · {schedule.Reveal.DisplayName(language)}에 포인트 공개", $" · points open {(schedule.Reveal is RevealTime.At ? "at " : "")}{schedule.Reveal.DisplayName(language)}");
        return $"{schedule.Number}. {recurrence.Days.DisplayName(language)} {recurrence.Time:HH:mm} ({recurrence.Zone}) · {topic}{level}{reveal} — {State(schedule, language)}";
    }

    /// <summary>The same with the days off that are passed over on the way to its next post.</summary>
    public static string Line(Schedule schedule, ContentSnapshot content, DailyCalendar calendar, DateTimeOffset now, Language language)
    {
        var passed = schedule.Runs ? calendar.PassedOver(schedule, now, MostDaysOff) : [];
        return passed.Count == 0
            ? Line(schedule, content, language)
            : $"{Line(schedule, content, language)} ({language.Pick("쉬는 날 건너뜀: ", "days off: ")}{string.Join(", ", passed.Select(off => Off(off.Day, off.Name, language)))})";
    }

    private static string Off(DateOnly day, Bilingual name, Language language) => language.Pick(
        $"{day.Month}월 {day.Day}일 {name.Ko}", $"{day:MMM d} {name.En}");

    private static string State(Schedule schedule, Language language) =>
        schedule.Suspended is not null ? language.Pick($"⚠️ 멈춤: {schedule.Suspended}. 고친 뒤 /매일 다시시작으로 이어 주세요", $"⚠️ suspended: {schedule.Suspended}. Fix it, then run /daily resume")
        : schedule.Paused ? language.Pick("⏸ 멈춤", "⏸ paused")
        : language.Pick($"다음 {Local(schedule.DueAt, schedule.Recurrence.Zone, language)}", $"next {Local(schedule.DueAt, schedule.Recurrence.Zone, language)}");

    public static Card Problem(Language language, string ko, string en) => Card.Say(language.Pick(ko, en), CardTone.Warning);
}

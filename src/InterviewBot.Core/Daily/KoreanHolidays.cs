using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Daily;

/// <summary>
/// Korea's public holidays with their substitutes, worked out by the rules in force: the Public Holidays Act and the
/// decree on the holidays of public offices (관공서의 공휴일에 관한 규정), as amended for 2026. One-off holidays and
/// elections are those that were announced; a later one is added as a date in <c>Daily__DaysOff</c>.
/// </summary>
/// <remarks>https://www.law.go.kr/법령/관공서의공휴일에관한규정</remarks>
internal static class KoreanHolidays
{
    /// <summary>Constitution Day came back and Labour Day came in with the amendment of 2026.</summary>
    private const int Amended = 2026;

    /// <summary>The calendar's table ends here; later years have no lunar holidays.</summary>
    private const int LastLunarYear = 2050;

    private static readonly KoreanLunisolarCalendar Lunar = new();

    private static readonly ConcurrentDictionary<int, FrozenDictionary<DateOnly, Bilingual>> Years = new();

    private static readonly (DateOnly Date, Bilingual Name)[] Announced =
    [
        (new(2025, 1, 27), new("임시공휴일", "Temporary holiday")),
        (new(2025, 6, 3), new("대통령 선거", "Presidential election")),
        (new(2026, 6, 3), new("지방선거", "Local elections")),
        (new(2028, 4, 12), new("국회의원 선거", "General election")),
    ];

    private enum Substitute
    {
        Never,

        /// <summary>Where it falls on a Sunday or on another holiday.</summary>
        ForSunday,

        /// <summary>Where it falls on a Saturday, too.</summary>
        ForWeekend,
    }

    /// <summary>The holiday's name; null on any other day.</summary>
    public static Bilingual? Find(DateOnly date) => Years.GetOrAdd(date.Year, Of).GetValueOrDefault(date);

    private static FrozenDictionary<DateOnly, Bilingual> Of(int year)
    {
        var regular = Regular(year).OrderBy(holiday => holiday.Date).ToList();
        var days = Announced.Where(holiday => holiday.Date.Year == year).ToDictionary(holiday => holiday.Date, holiday => holiday.Name);
        foreach (var holiday in regular)
        {
            days[holiday.Date] = days.TryGetValue(holiday.Date, out var other)
                ? new Bilingual($"{other.Ko} · {holiday.Name.Ko}", $"{other.En}, {holiday.Name.En}")
                : holiday.Name;
        }

        foreach (var group in regular.GroupBy(holiday => holiday.Date).Where(IsMadeUpFor))
        {
            var free = group.Key.AddDays(1);
            while (days.ContainsKey(free) || IsWeekend(free))
            {
                free = free.AddDays(1);
            }

            days[free] = new Bilingual($"대체공휴일({group.Last().Name.Ko})", $"Substitute holiday ({group.Last().Name.En})");
        }

        return days.ToFrozenDictionary();
    }

    private static bool IsMadeUpFor(IGrouping<DateOnly, Holiday> sameDay) => sameDay.Any(holiday =>
        holiday.Substitute != Substitute.Never
        && (sameDay.Count() > 1 || sameDay.Key.DayOfWeek == DayOfWeek.Sunday
            || (holiday.Substitute == Substitute.ForWeekend && sameDay.Key.DayOfWeek == DayOfWeek.Saturday)));

    private static IEnumerable<Holiday> Regular(int year)
    {
        yield return new(new(year, 1, 1), new("새해 첫날", "New Year's Day"), Substitute.Never);
        yield return new(new(year, 3, 1), new("삼일절", "Independence Movement Day"), Substitute.ForWeekend);
        yield return new(new(year, 5, 5), new("어린이날", "Children's Day"), Substitute.ForWeekend);
        yield return new(new(year, 6, 6), new("현충일", "Memorial Day"), Substitute.Never);
        yield return new(new(year, 8, 15), new("광복절", "Liberation Day"), Substitute.ForWeekend);
        yield return new(new(year, 10, 3), new("개천절", "National Foundation Day"), Substitute.ForWeekend);
        yield return new(new(year, 10, 9), new("한글날", "Hangeul Day"), Substitute.ForWeekend);
        yield return new(new(year, 12, 25), new("성탄절", "Christmas"), Substitute.ForWeekend);
        if (year >= Amended)
        {
            yield return new(new(year, 5, 1), new("노동절", "Labour Day"), Substitute.ForWeekend);
            yield return new(new(year, 7, 17), new("제헌절", "Constitution Day"), Substitute.ForWeekend);
        }

        if (year <= LastLunarYear)
        {
            yield return new(FromLunar(year, 4, 8), new("부처님오신날", "Buddha's Birthday"), Substitute.ForWeekend);
            foreach (var day in new[] { -1, 0, 1 })
            {
                yield return new(FromLunar(year, 1, 1).AddDays(day), new("설날", "Seollal"), Substitute.ForSunday);
                yield return new(FromLunar(year, 8, 15).AddDays(day), new("추석", "Chuseok"), Substitute.ForSunday);
            }
        }
    }

    /// <summary>The calendar counts a leap month as a month of its own: the months after it have a number more.</summary>
    private static DateOnly FromLunar(int year, int month, int day)
    {
        var leap = Lunar.GetLeapMonth(year);
        return DateOnly.FromDateTime(Lunar.ToDateTime(year, leap > 0 && month >= leap ? month + 1 : month, day, 0, 0, 0, 0));
    }

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private sealed record Holiday(DateOnly Date, Bilingual Name, Substitute Substitute);
}

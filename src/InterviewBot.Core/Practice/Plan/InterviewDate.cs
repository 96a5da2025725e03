using System.Globalization;
using System.Text.RegularExpressions;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Plan;

/// <summary>
/// Reads a coming day as people write it: <c>2026-12-24</c>, <c>12/24</c>, <c>12월 24일</c>, <c>내일</c>, <c>3주 뒤</c>,
/// <c>다음 주 금요일</c>, <c>in 3 weeks</c>, <c>Dec 24</c>. A day without its year is the next one.
/// </summary>
public static partial class InterviewDate
{
    private const int LongestText = 40;

    /// <summary>A plan over more than two years is a slip of the year.</summary>
    private const int LongestWait = 731;

    private const string KoreanDays = "월화수목금토일";

    /// <returns>What is wrong; null where it was read.</returns>
    public static Bilingual? TryRead(string? text, DateOnly today, out DateOnly date)
    {
        var typed = string.Join(' ', Halfwidth.Of(text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        var found = typed.Length is > 0 and <= LongestText
            ? Word(typed, today) ?? Numbers(typed, today) ?? Distance(typed, today) ?? Weekday(typed, today) ?? MonthName(typed, today)
            : null;
        date = found ?? today;
        return found is null ? Unreadable(typed, today)
            : date < today ? Past(date)
            : date.DayNumber - today.DayNumber > LongestWait ? TooFar(date)
            : null;
    }

    private static DateOnly? Word(string typed, DateOnly today) => typed.TrimEnd('.') switch
    {
        "오늘" or "today" => today,
        "내일" or "tomorrow" => today.AddDays(1),
        "모레" or "내일모레" or "day after tomorrow" or "the day after tomorrow" => today.AddDays(2),
        "글피" => today.AddDays(3),
        "어제" or "yesterday" => today.AddDays(-1),
        "다음 주" or "다음주" or "next week" => today.AddDays(7),
        "다음 달" or "다음달" or "next month" => today.AddMonths(1),
        _ => null,
    };

    private static DateOnly? Numbers(string typed, DateOnly today)
    {
        var match = NumbersPattern().Match(typed);
        return match.Groups["only"].Success ? Of(int.Parse(match.Groups["only"].Value), today)
            : match.Success
            ? Of(match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value) : null, int.Parse(match.Groups["month"].Value), int.Parse(match.Groups["day"].Value), today)
            : null;
    }

    private static DateOnly? Distance(string typed, DateOnly today)
    {
        var match = DistancePattern().Match(typed);
        if (!match.Success || !int.TryParse(match.Groups["count"].Value is "a" or "an" or "one" or "한" ? "1" : match.Groups["count"].Value, out var count))
        {
            return null;
        }

        return match.Groups["unit"].Value switch
        {
            "" or "day" or "days" => today.AddDays(count),
            "주" or "주일" or "week" or "weeks" => today.AddDays(7 * count),
            _ => today.AddMonths(count),
        };
    }

    /// <summary>
    /// 금요일 is the next one; 이번 주 금요일 that of this week, be it today or over, 다음 주 금요일 that of the next. "This Monday",
    /// said on a Friday, is the one to come.
    /// </summary>
    private static DateOnly? Weekday(string typed, DateOnly today)
    {
        var match = WeekdayPattern().Match(typed);
        if (!match.Success)
        {
            return null;
        }

        var wanted = match.Groups["ko"].Success
            ? KoreanDays.IndexOf(match.Groups["ko"].Value[0])
            : Array.FindIndex(EnglishDays, day => match.Groups["en"].Value.StartsWith(day, StringComparison.Ordinal));
        var now = ((int)today.DayOfWeek + 6) % 7;
        return match.Groups["next"].Success ? today.AddDays(7 - now + wanted)
            : match.Groups["this"].Success && (wanted >= now || match.Groups["ko"].Success) ? today.AddDays(wanted - now)
            : today.AddDays(((wanted - now + 6) % 7) + 1);
    }

    private static DateOnly? MonthName(string typed, DateOnly today)
    {
        var match = MonthPattern().Match(typed);
        return match.Groups["day"].Success
            ? Of(
                match.Groups["year"].Success ? int.Parse(match.Groups["year"].Value) : null,
                Array.FindIndex(Months, month => match.Groups["month"].Value.StartsWith(month, StringComparison.Ordinal)) + 1,
                int.Parse(match.Groups["day"].Value),
                today)
            : null;
    }

    private static readonly string[] EnglishDays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static DateOnly? Of(int? year, int month, int day, DateOnly today)
    {
        if (month is < 1 or > 12 || day < 1)
        {
            return null;
        }

        // A day without a year is the first one that comes; 2/29 may be some years away.
        for (var candidate = year ?? today.Year; candidate <= (year ?? today.Year + 8); candidate++)
        {
            if (candidate is >= 1 and <= 9990 && day <= DateTime.DaysInMonth(candidate, month) && new DateOnly(candidate, month, day) is var date && (year is not null || date >= today))
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>The next day of a month by its number alone: 24일.</summary>
    private static DateOnly? Of(int day, DateOnly today) => Enumerable.Range(0, 62).Select(today.AddDays)
        .Where(date => date.Day == day).Select(date => (DateOnly?)date).FirstOrDefault();

    private static Bilingual Unreadable(string typed, DateOnly today)
    {
        var shown = typed.Length <= LongestText ? typed : typed[..LongestText] + "…";
        var example = today.AddDays(21);
        return new Bilingual(
            $"‘{shown}’에서 날짜를 읽지 못했어요. {example:yyyy-MM-dd}, {example.Month}월 {example.Day}일, 내일, 3주 뒤처럼 적어 주세요.",
            $"I cannot read the date ‘{shown}’. Write one such as {example:yyyy-MM-dd}, {example.ToString("MMM d", CultureInfo.InvariantCulture)}, tomorrow or in 3 weeks.");
    }

    private static Bilingual Past(DateOnly date) => new(
        $"이미 지난 날이에요({date:yyyy-MM-dd}). 오늘이나 앞으로 올 날짜를 적어 주세요. 바뀐 것은 없어요.",
        $"{date:yyyy-MM-dd} is in the past. Give today or a day to come. Nothing was changed.");

    private static Bilingual TooFar(DateOnly date) => new(
        $"너무 먼 날이에요({date:yyyy-MM-dd}). 2년 안의 날짜를 적어 주세요. 바뀐 것은 없어요.",
        $"{date:yyyy-MM-dd} is too far away. Give a day within two years. Nothing was changed.");

    [GeneratedRegex(
        @"^(?<only>[0-9]{1,2})일$|^(?:(?<year>[0-9]{4})\s*(?:[-./]|년)\s*)?(?<month>[0-9]{1,2})\s*(?:[-./]|월)\s*(?<day>[0-9]{1,2})\s*(?:일|\.)?(?:\s*\(?[월화수목금토일](?:요일)?\)?)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex NumbersPattern();

    [GeneratedRegex(
        @"^(?:d-(?<count>[0-9]{1,3})|(?<count>[0-9]{1,3})\s*일\s*(?:뒤|후)에?|(?:in |after )?(?<count>[0-9]{1,3}|an?|one|한)\s*(?<unit>주일|주|달|개월|days?|weeks?|months?)\s*(?:뒤에?|후에?|later|from now)?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DistancePattern();

    [GeneratedRegex(
        @"^(?:(?<next>다음\s?주|next|차주)|(?<this>이번\s?주|this))?\s*(?:(?<ko>[월화수목금토일])요일|(?<en>mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex WeekdayPattern();

    [GeneratedRegex(
        @"^(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)? )?(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: (?<day>[0-9]{1,2})(?:st|nd|rd|th)?)?,?(?: (?<year>[0-9]{4}))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex MonthPattern();
}

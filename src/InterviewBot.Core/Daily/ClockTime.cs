using System.Text.RegularExpressions;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Daily;

/// <summary>Reads a time of day as people write it: <c>09:00</c>, <c>9시</c>, <c>오후 3시 반</c>, <c>9am</c>.</summary>
public static partial class ClockTime
{
    private const int LongestText = 40;

    /// <returns>What is wrong; null where it was read.</returns>
    public static Bilingual? TryRead(string? text, out TimeOnly time)
    {
        time = default;
        var typed = Halfwidth.Of((text ?? "").Trim()).ToLowerInvariant();
        var match = typed.Length <= LongestText ? Pattern().Match(typed) : Match.Empty;
        if (!match.Success)
        {
            return Wrong(typed);
        }

        var minute = match.Groups["half"].Success ? 30 : match.Groups["minute"].Success ? int.Parse(match.Groups["minute"].Value) : 0;
        var part = match.Groups["before"].Value + match.Groups["after"].Value;
        if (HourOfDay(part, int.Parse(match.Groups["hour"].Value)) is not { } hour || minute > 59)
        {
            return Wrong(typed);
        }

        time = new TimeOnly(hour, minute);
        return null;
    }

    /// <summary>밤 12시 is midnight, and the small hours after it are 밤, too.</summary>
    /// <returns>Null where the part of the day has no such hour, or where two parts are named.</returns>
    private static int? HourOfDay(string part, int hour) => part switch
    {
        "" => hour <= 23 ? hour : null,
        "오전" => hour <= 12 ? hour % 12 : null,
        "오후" => hour < 12 ? hour + 12 : hour <= 23 ? hour : null,
        _ when hour is 0 or > 12 => null,
        "아침" or "새벽" or "am" or "a.m." => hour % 12,
        "저녁" or "밤" when hour == 12 => 0,
        "밤" when hour < 6 => hour,
        "저녁" or "밤" or "pm" or "p.m." => (hour % 12) + 12,
        _ => null,
    };

    private static Bilingual Wrong(string typed)
    {
        var shown = typed.Length <= LongestText ? typed : typed[..LongestText] + "…";
        return new Bilingual(
            $"‘{shown}’에서 시각을 읽지 못했어요. 00:00부터 23:59까지 09:00, 9시, 오후 3시 30분처럼 적어 주세요.",
            $"I cannot read the time ‘{shown}’. Write one from 00:00 to 23:59, such as 09:00, 9am or 3:30 pm.");
    }

    [GeneratedRegex(
        @"^(?<before>오전|오후|아침|저녁|밤|새벽|am|pm)?\s*(?<hour>[0-9]{1,2})\s*(?:시\s*(?:(?<half>반)|(?<minute>[0-9]{1,2})\s*분?)?|[:.](?<minute>[0-9]{2}))?\s*(?<after>am|pm|a\.m\.|p\.m\.)?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}

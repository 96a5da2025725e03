using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Daily;

/// <summary>Days on which nothing is posted.</summary>
/// <param name="Korea">Korea's public holidays as well.</param>
public sealed record DaysOff(ImmutableHashSet<DateOnly> Dates, bool Korea)
{
    private const string KoreaCode = "kr";

    public static DaysOff None { get; } = new([], false);

    /// <summary>Reads dates and <c>kr</c> with <c>;</c> between them: <c>2026-05-04;kr</c>.</summary>
    /// <returns>The first part that is neither; null where all were read.</returns>
    public static string? TryRead(string? text, out DaysOff daysOff)
    {
        var dates = ImmutableHashSet.CreateBuilder<DateOnly>();
        var korea = false;
        daysOff = None;
        foreach (var part in (text ?? "").Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part.Equals(KoreaCode, StringComparison.OrdinalIgnoreCase))
            {
                korea = true;
            }
            else if (DateOnly.TryParseExact(part, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                dates.Add(date);
            }
            else
            {
                return part;
            }
        }

        daysOff = new DaysOff(dates.ToImmutable(), korea);
        return null;
    }

    /// <summary>Why a date is off: the holiday's name; null on a day that is not.</summary>
    public Bilingual? Find(DateOnly date) =>
        (Korea ? KoreanHolidays.Find(date) : null) ?? (Dates.Contains(date) ? new Bilingual("쉬는 날", "day off") : null);
}

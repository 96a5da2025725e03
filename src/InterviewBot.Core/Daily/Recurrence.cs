using Cronos;

namespace InterviewBot.Core.Daily;

/// <summary>
/// When a schedule falls due: a local time on some days of the week, in an IANA zone. A local time that the clocks skip
/// falls due right after the gap; one that comes twice falls due once, the first time.
/// </summary>
/// <param name="Zone">An IANA id.</param>
public sealed record Recurrence(TimeOnly Time, PostDays Days, string Zone)
{
    /// <summary>The first due time after an instant.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset instant) =>
        Expression().GetNextOccurrence(instant, Info, inclusive: false)?.ToUniversalTime()
        ?? throw new InvalidOperationException("A recurrence on no day never falls due.");

    /// <summary>The last due time in a stretch that ends, inclusive, with <paramref name="to"/>; null where there is none.</summary>
    public DateTimeOffset? LatestBetween(DateTimeOffset from, DateTimeOffset to)
    {
        var week = to - TimeSpan.FromDays(8);
        var occurrences = Expression().GetOccurrences(from > week ? from : week, to, Info, fromInclusive: true, toInclusive: true).ToList();
        return occurrences.Count == 0 ? null : occurrences[^1].ToUniversalTime();
    }

    /// <summary>The local date that a due time belongs to.</summary>
    public DateOnly LocalDate(DateTimeOffset due) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(due, Info).DateTime);

    public TimeZoneInfo Info => TimeZoneInfo.FindSystemTimeZoneById(Zone);

    /// <summary>The instant at which a local date begins.</summary>
    public DateTimeOffset StartOf(DateOnly date)
    {
        var midnight = date.ToDateTime(TimeOnly.MinValue);
        while (Info.IsInvalidTime(midnight))
        {
            midnight = midnight.AddMinutes(30);
        }

        return new DateTimeOffset(midnight, Info.GetUtcOffset(midnight)).ToUniversalTime();
    }

    private CronExpression Expression() => CronExpression.Parse($"{Time.Minute} {Time.Hour} * * {Days.ToCron()}");
}

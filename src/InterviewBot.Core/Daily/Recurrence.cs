using Cronos;
using InterviewBot.Core.Time;

namespace InterviewBot.Core.Daily;

/// <summary>
/// When a schedule falls due: a local time on some days of the week, in an IANA zone. A local time that the clocks skip
/// falls due right after the gap; one that comes twice falls due once, the first time.
/// </summary>
/// <param name="Zone">An IANA id.</param>
public sealed record Recurrence(TimeOnly Time, PostDays Days, string Zone)
{
    /// <summary>Each day of the week comes within this many days.</summary>
    private const int LongestGap = 8;

    /// <summary>The first due time after an instant.</summary>
    public DateTimeOffset NextAfter(DateTimeOffset instant)
    {
        var expression = Expression();
        for (var (date, days) = (LocalDate(instant), 0); days <= LongestGap; (date, days) = (date.AddDays(1), days + 1))
        {
            if (DueOn(date, expression) is { } due && due > instant)
            {
                return due;
            }
        }

        throw new InvalidOperationException("A recurrence on no day never falls due.");
    }

    /// <summary>The last due time in a stretch that ends, inclusive, with <paramref name="to"/>; null where there is none.</summary>
    public DateTimeOffset? LatestBetween(DateTimeOffset from, DateTimeOffset to)
    {
        var expression = Expression();
        for (var (date, days) = (LocalDate(to), 0); days <= LongestGap; (date, days) = (date.AddDays(-1), days + 1))
        {
            if (DueOn(date, expression) is { } due && due <= to)
            {
                return due >= from ? due : null;
            }
        }

        return null;
    }

    /// <summary>The local date that a due time belongs to.</summary>
    public DateOnly LocalDate(DateTimeOffset due) => Calendar.DateOf(due);

    public TimeZoneInfo Info => Calendar.Info;

    /// <summary>The instant at which a local date begins.</summary>
    public DateTimeOffset StartOf(DateOnly date) => Calendar.StartOf(date);

    /// <summary>
    /// The one due time of a local date. Some zones (Africa/Casablanca in Ramadan) make an expression come twice on the day
    /// that the clocks change; only the first counts. A time in a gap at midnight is looked for from before the gap.
    /// </summary>
    private DateTimeOffset? DueOn(DateOnly date, CronExpression expression) =>
        expression.GetNextOccurrence(StartOf(date).AddTicks(-1), Info)?.ToUniversalTime() is { } due && LocalDate(due) == date ? due : null;

    private LocalCalendar Calendar => new(Zone);

    private CronExpression Expression() => CronExpression.Parse($"{Time.Minute} {Time.Hour} * * {Days.ToCron()}");
}

using InterviewBot.Core.Chat.Catalogue;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Daily;

/// <summary>When schedules fall due, with the days off passed over. A day is one of the schedule's own zone.</summary>
internal sealed class DailyCalendar
{
    /// <summary>Slots looked at for one that is not off: a weekly schedule over more than a year.</summary>
    private const int MostPassed = 400;

    private readonly DaysOff _daysOff;

    public DailyCalendar(IOptions<DailyOptions> options) => DaysOff.TryRead(options.Value.DaysOff, out _daysOff);

    public bool IsOff(Recurrence recurrence, DateTimeOffset due) => _daysOff.Find(recurrence.LocalDate(due)) is not null;

    /// <summary>The first due time after an instant that is on no day off; where all of them are, the first one all the same.</summary>
    public DateTimeOffset NextAfter(Recurrence recurrence, DateTimeOffset instant)
    {
        var first = recurrence.NextAfter(instant);
        var next = first;
        for (var passed = 0; passed < MostPassed && IsOff(recurrence, next); passed++)
        {
            next = recurrence.NextAfter(next);
        }

        return IsOff(recurrence, next) ? first : next;
    }

    /// <summary>The last due time in a stretch that is on no day off; null where there is none.</summary>
    public DateTimeOffset? LatestBetween(Recurrence recurrence, DateTimeOffset from, DateTimeOffset to)
    {
        var latest = recurrence.LatestBetween(from, to);
        while (latest is { } due && IsOff(recurrence, due))
        {
            latest = recurrence.LatestBetween(from, due.AddTicks(-1));
        }

        return latest;
    }

    /// <summary>The schedule with its next post as it will be: it may have been planned before its day became a day off.</summary>
    public Schedule Plan(Schedule schedule) => IsOff(schedule.Recurrence, schedule.DueAt)
        ? schedule with { DueAt = NextAfter(schedule.Recurrence, schedule.DueAt) }
        : schedule;

    /// <summary>The days off that are passed over from now to the next post, the first ones of many.</summary>
    public IReadOnlyList<(DateOnly Day, Bilingual Name)> PassedOver(Schedule schedule, DateTimeOffset now, int most)
    {
        var passed = new List<(DateOnly, Bilingual)>();
        for (var due = schedule.Recurrence.NextAfter(now); due < schedule.DueAt && passed.Count < most; due = schedule.Recurrence.NextAfter(due))
        {
            var day = schedule.Recurrence.LocalDate(due);
            if (_daysOff.Find(day) is { } name)
            {
                passed.Add((day, name));
            }
        }

        return passed;
    }
}

namespace InterviewBot.Core.Time;

/// <summary>The days of an IANA zone.</summary>
public readonly record struct LocalCalendar(string Zone)
{
    public TimeZoneInfo Info => TimeZoneInfo.FindSystemTimeZoneById(Zone);

    /// <summary>The local date that an instant belongs to.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, Info).DateTime);

    /// <summary>The instant at which a local date begins: the first one, where midnight comes twice.</summary>
    public DateTimeOffset StartOf(DateOnly date) => At(date, TimeOnly.MinValue);

    /// <summary>The instant of a local time: right after the gap where the clocks skip it, the first where it comes twice.</summary>
    public DateTimeOffset At(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        while (Info.IsInvalidTime(local))
        {
            local = local.AddMinutes(30);
        }

        var offset = Info.IsAmbiguousTime(local) ? Info.GetAmbiguousTimeOffsets(local).Max() : Info.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }

    /// <summary>How many midnights lie between two instants; never below 0.</summary>
    public int DaysBetween(DateTimeOffset from, DateTimeOffset to) => Math.Max(0, DateOf(to).DayNumber - DateOf(from).DayNumber);
}

namespace InterviewBot.Core.Practice.Progress;

/// <summary>Days of practice in a row.</summary>
/// <param name="Current">Up to today, or to yesterday as long as today may still be used.</param>
public sealed record Streak(int Current, int Longest)
{
    public static Streak Of(IEnumerable<DateOnly> days, DateOnly today)
    {
        var (run, longest, last) = (0, 0, (DateOnly?)null);
        foreach (var day in days.Where(day => day <= today).Distinct().Order())
        {
            run = last is { } before && before.AddDays(1) == day ? run + 1 : 1;
            (last, longest) = (day, Math.Max(longest, run));
        }

        return new Streak(last >= today.AddDays(-1) ? run : 0, longest);
    }
}

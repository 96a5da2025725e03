using System.Collections.Immutable;

namespace InterviewBot.Core.Practice.Charts;

/// <summary>Days as squares, a column a week from Monday on; the last column is this week.</summary>
public sealed record ChartCalendar
{
    public required string Title { get; init; }

    /// <summary>How many days had any practice, in words.</summary>
    public required string Summary { get; init; }

    /// <summary>Questions practised on each day, the oldest first; null for days that are still to come. Whole weeks.</summary>
    public required ImmutableArray<int?> Days { get; init; }

    /// <summary>One a week: the month's name where it changes, else empty.</summary>
    public required ImmutableArray<string> Months { get; init; }

    /// <summary>From Monday on, short.</summary>
    public required ImmutableArray<string> Weekdays { get; init; }

    public required string Less { get; init; }

    public required string More { get; init; }
}

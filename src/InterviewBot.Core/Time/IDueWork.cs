namespace InterviewBot.Core.Time;

/// <summary>Work that becomes due at times kept in the store: schedules, deliveries, session timers.</summary>
public interface IDueWork
{
    string Name { get; }

    /// <summary>Ends the wait early when something changed that may be due sooner.</summary>
    WakeSignal Wake { get; }

    /// <summary>Does all that is due by <paramref name="now"/>.</summary>
    /// <returns>When the next is due; null where nothing waits.</returns>
    Task<DateTimeOffset?> RunDueAsync(DateTimeOffset now, CancellationToken cancellationToken);
}

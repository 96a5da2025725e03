using InterviewBot.Core.Chat;
using InterviewBot.Core.Time;

namespace InterviewBot.Core.Practice.Review;

/// <summary>
/// Tells everyone who asked for it what waits for them: once a local date, and only where something does. The claim comes
/// first, so a crash in between costs a notice and never doubles it.
/// </summary>
internal sealed class DigestSender(
    IDigestStore digests, ReviewQueues queues, ReviewPlanner planner, ILanguagePreferences languages, IEnumerable<IChatPlatform> platforms, WorkScope scope)
    : IDueWork
{
    public static readonly TimeOnly Morning = new(9, 0);

    /// <summary>Missed in a downtime, a good morning in the evening helps nobody.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromHours(6);

    public string Name => "review digests";

    public WakeSignal Wake { get; } = new();

    /// <summary>The first morning after an instant.</summary>
    public static DateTimeOffset NextAfter(DateTimeOffset instant, LocalCalendar calendar)
    {
        var today = calendar.At(calendar.DateOf(instant), Morning);
        return today > instant ? today : calendar.At(calendar.DateOf(instant).AddDays(1), Morning);
    }

    public async Task<DateTimeOffset?> RunDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var digest in await digests.ListDueAsync(scope, now, cancellationToken))
        {
            // After a downtime of days only the latest morning counts.
            var next = NextAfter(now, planner.Calendar);
            var latest = planner.Calendar.At(planner.Calendar.DateOf(next).AddDays(-1), Morning);
            if (await digests.ClaimAsync(digest, next, cancellationToken) && latest >= digest.DueAt && now - latest <= Grace)
            {
                await TellAsync(digest, now, cancellationToken);
            }
        }

        return await digests.NextDueAsync(scope, cancellationToken);
    }

    private async Task TellAsync(ReviewDigest digest, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var language = await languages.FindAsync(digest.Channel, digest.Person.MemberId, cancellationToken) ?? digest.Language;
        var queue = await queues.OfAsync(digest.Person, language, now, cancellationToken);
        if (queue.Count > 0 && platforms.FirstOrDefault(platform => platform.Name == digest.Person.Platform) is { } platform)
        {
            await platform.TellAsync(
                digest.Channel, digest.Person.MemberId, ReviewCards.Digest(queue, planner.Calendar.DateOf(now), language), cancellationToken);
        }
    }
}

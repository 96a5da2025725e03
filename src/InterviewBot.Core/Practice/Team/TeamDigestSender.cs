using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Time;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Core.Practice.Team;

/// <summary>
/// Posts each channel's summary of the week before, once a local week, on Monday morning. A week in which nobody practised
/// is passed over in silence. What somebody began and did not finish is settled by reading the channel first.
/// </summary>
internal sealed partial class TeamDigestSender(
    ITeamDigestStore store, IPracticeStore practice, QuestionBank bank, IEnumerable<IChatPlatform> platforms, WorkScope scope,
    TimeProvider clock, ILogger<TeamDigestSender> logger) : IDueWork
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>A summary is still of use a day late; after a longer downtime the next one is.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromHours(24);

    private static readonly TimeSpan AfterUnknown = TimeSpan.FromSeconds(30);

    public string Name => "team digests";

    public WakeSignal Wake { get; } = new();

    public async Task<DateTimeOffset?> RunDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var digest in await store.TakeDueAsync(scope, now, now + Lease, cancellationToken))
        {
            try
            {
                await CarryAsync(digest, now, cancellationToken);
            }
            catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
            {
                // One channel's failure must not hold up the others; the lease brings this one back.
                LogFailed(error, digest.Id);
            }
        }

        return await store.NextDueAsync(scope, cancellationToken);
    }

    private async Task CarryAsync(TeamDigest taken, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // After a downtime of weeks only the latest Monday counts.
        var monday = taken.Recurrence.LatestBetween(now - TimeSpan.FromDays(8), now) ?? now;
        var digest = taken with { Week = taken.Recurrence.LocalDate(monday) };
        var platform = platforms.First(known => known.Name == digest.Channel.Platform);
        if (taken.Tries > 0 && await LookAsync(platform, taken, digest, monday, now, cancellationToken) is { } settled)
        {
            await store.SettleAsync(settled, taken.Week, cancellationToken);
            return;
        }

        var card = now - monday > Grace ? null : await DrawAsync(digest, monday, cancellationToken);
        await PostAsync(platform, taken, digest, card, now, cancellationToken);
    }

    /// <returns>What holds where the post is there already, or cannot be looked for now; null where it is still to be made.</returns>
    private async Task<TeamDigest?> LookAsync(
        IChatPlatform platform, TeamDigest taken, TeamDigest digest, DateTimeOffset monday, DateTimeOffset now, CancellationToken cancellationToken) =>
        await platform.FindPostAsync(digest.Channel, digest.Key, monday - TimeSpan.FromMinutes(1), cancellationToken) switch
        {
            PostSearch.Found => digest.Next(now),
            PostSearch.Unreadable when now - monday <= Grace => taken with { Tries = taken.Tries + 1, DueAt = clock.GetUtcNow() + AfterUnknown },
            _ => null,
        };

    private async Task PostAsync(
        IChatPlatform platform, TeamDigest taken, TeamDigest digest, Card? card, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var result = card is null ? null : await platform.PostAsync(digest.Channel, card, new PostOptions(digest.Key), cancellationToken);
        if (result is PostResult.Refused refused)
        {
            await store.RemoveAsync(digest.Channel, cancellationToken);
            await (digest.SetBy is { } member
                ? platform.TellAsync(digest.Channel, member, TeamDigestCards.Refused(digest, refused.Reason), cancellationToken)
                : Task.CompletedTask);
            return;
        }

        var again = taken with { Tries = taken.Tries + 1 };
        await store.SettleAsync(
            result switch
            {
                PostResult.Unknown => again with { DueAt = clock.GetUtcNow() + AfterUnknown },
                PostResult.NotNow notNow => again with { DueAt = clock.GetUtcNow() + notNow.RetryAfter },
                _ => digest.Next(now),
            },
            taken.Week,
            cancellationToken);
    }

    /// <returns>Null where nobody practised in the week before.</returns>
    private async Task<Card?> DrawAsync(TeamDigest digest, DateTimeOffset monday, CancellationToken cancellationToken)
    {
        var (recurrence, end) = (digest.Recurrence, digest.Recurrence.LocalDate(monday));
        var until = recurrence.StartOf(end);
        var outcomes = await practice.ListWorkspaceAsync(digest.Channel, recurrence.StartOf(end.AddDays(-7)), cancellationToken);
        var catalog = await bank.CurrentAsync(cancellationToken);
        var week = TeamWeek.Of([.. outcomes.Where(outcome => outcome.At < until)], catalog, digest.Language);
        return week.People == 0 ? null : TeamDigestCards.Of(week, digest, catalog.Snapshot);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The weekly summary {Digest} failed and is tried again shortly.")]
    private partial void LogFailed(Exception error, string digest);
}

using System.Collections.Immutable;
using InterviewBot.Core.Practice.Review;
using InterviewBot.Core.Time;

namespace InterviewBot.Core.Practice.Progress;

/// <summary>How well a person's review cards are remembered, and what comes up.</summary>
/// <param name="Recall">The mean chance of recall now, 0 to 1, of all cards that were graded; null where none was.</param>
/// <param name="DueNow">How many cards wait already.</param>
/// <param name="Coming">How many fall due on each of the next days; today first, with all that waits already.</param>
public sealed record Retention(double? Recall, int DueNow, ImmutableArray<int> Coming)
{
    public const int Days = 7;

    public static Retention Of(IReadOnlyCollection<ReviewCard> cards, LocalCalendar calendar, DateTimeOffset now)
    {
        var recall = cards
            .Select(card => card is { Memory: { } memory, GradedAt: { } at } ? Fsrs.Retrievability(memory.Stability, calendar.DaysBetween(at, now)) : (double?)null)
            .OfType<double>()
            .ToList();
        var coming = cards.CountBy(card => calendar.DaysBetween(now, card.DueAt)).ToDictionary();
        return new Retention(
            recall.Count == 0 ? null : recall.Average(),
            cards.Count(card => card.DueAt <= now),
            [.. Enumerable.Range(0, Days).Select(day => coming.GetValueOrDefault(day))]);
    }
}

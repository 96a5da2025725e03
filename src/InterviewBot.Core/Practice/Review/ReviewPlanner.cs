using System.Collections.Immutable;
using InterviewBot.Core.Content;
using InterviewBot.Core.Time;

namespace InterviewBot.Core.Practice.Review;

/// <summary>
/// When questions come up again. Pure: a card is always worked out from its whole history, so a grade that is mended
/// later changes everything that followed from it. Days are those of the bot's default zone.
/// </summary>
internal sealed class ReviewPlanner(LocalCalendar calendar)
{
    /// <summary>What was forgotten is asked once more while it is fresh.</summary>
    private static readonly TimeSpan AfterAgain = TimeSpan.FromMinutes(10);

    /// <summary>A grade by hand takes the place of the ticks that it was given after. An answer after it is another practice.</summary>
    private static readonly TimeSpan Sitting = TimeSpan.FromHours(1);

    public LocalCalendar Calendar => calendar;

    /// <param name="history">With one entry at least.</param>
    public ReviewCard Fold(QuestionId question, ReviewHistory history)
    {
        var card = new ReviewCard { Question = question, AddedAt = history.AddedAt, DueAt = history.AddedAt };
        return Counting(history.Entries).Aggregate(card, Grade);
    }

    /// <summary>What the card would be if it were graded by hand now.</summary>
    public ReviewCard Preview(PersonRef person, QuestionId question, ReviewHistory history, Grade grade, DateTimeOffset now) => Fold(
        question, history with { Entries = history.Entries.Add(new ReviewEntry("", person, question, grade, ByHand: true, now)) });

    /// <summary>The first day after the one that an instant belongs to.</summary>
    public DateTimeOffset Tomorrow(DateTimeOffset now) => calendar.StartOf(calendar.DateOf(now).AddDays(1));

    private ReviewCard Grade(ReviewCard card, ReviewEntry entry)
    {
        var memory = card is { Memory: { } known, GradedAt: { } last }
            ? Fsrs.Next(known, calendar.DaysBetween(last, entry.At), entry.Grade)
            : Fsrs.First(entry.Grade);
        var again = entry.Grade == Review.Grade.Again;
        return card with
        {
            Memory = memory,
            GradedAt = entry.At,
            DueAt = again ? entry.At + AfterAgain : calendar.StartOf(calendar.DateOf(entry.At).AddDays(Fsrs.Interval(memory.Stability))),
            Grades = card.Grades + 1,
            Lapses = card.Lapses + (again && card.Memory is not null ? 1 : 0),
        };
    }

    private static IEnumerable<ReviewEntry> Counting(ImmutableArray<ReviewEntry> entries) => entries
        .Where(entry => entry.ByHand || !entries.Any(other => other.ByHand && other.At >= entry.At && other.At - entry.At <= Sitting))
        .OrderBy(entry => entry.At).ThenBy(entry => entry.Id, StringComparer.Ordinal);
}

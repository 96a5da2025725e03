using System.Collections.Immutable;

namespace InterviewBot.Core.Practice.Review;

/// <summary>All that was ever graded of one card.</summary>
/// <param name="Entries">In no order; empty for a card that was only added.</param>
public sealed record ReviewHistory(DateTimeOffset AddedAt, ImmutableArray<ReviewEntry> Entries)
{
    public static ReviewHistory New(DateTimeOffset now) => new(now, []);

    /// <summary>How often the person graded by hand: names the next such grade, so that one button pressed twice is one grade.</summary>
    public int HandGrades => Entries.Count(entry => entry.ByHand);
}

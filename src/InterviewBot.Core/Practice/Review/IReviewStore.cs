using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Review;

/// <summary>Everyone's review cards with their histories.</summary>
public interface IReviewStore
{
    /// <summary>Adds a card that was not graded yet; does nothing where the person has one of this question.</summary>
    /// <returns>Whether it was added.</returns>
    Task<bool> AddAsync(PersonRef person, QuestionId question, DateTimeOffset now, DateTimeOffset dueAt, CancellationToken cancellationToken);

    /// <summary>
    /// In one transaction keeps the entry, adds the card where there is none, and stores what <paramref name="fold"/> makes of
    /// the whole history. An automatic entry replaces the one of its id; one by hand that is there already is left alone.
    /// </summary>
    Task<ReviewCard> GradeAsync(ReviewEntry entry, Func<QuestionId, ReviewHistory, ReviewCard> fold, CancellationToken cancellationToken);

    Task<ReviewCard?> FindAsync(PersonRef person, QuestionId question, CancellationToken cancellationToken);

    /// <summary>Also of a card that was taken out; null where the person has none of this question and never graded it.</summary>
    Task<ReviewHistory?> FindHistoryAsync(PersonRef person, QuestionId question, CancellationToken cancellationToken);

    /// <summary>All cards of a person, the first due first.</summary>
    Task<IReadOnlyList<ReviewCard>> ListAsync(PersonRef person, CancellationToken cancellationToken);

    /// <summary>All grades of a person, the oldest first.</summary>
    Task<IReadOnlyList<ReviewEntry>> ListEntriesAsync(PersonRef person, CancellationToken cancellationToken);

    /// <summary>Takes the card out. Its grades are kept, and count again when the person practises the question once more.</summary>
    Task RemoveAsync(PersonRef person, QuestionId question, CancellationToken cancellationToken);
}

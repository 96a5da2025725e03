using InterviewBot.Core.Time;

namespace InterviewBot.Core.Practice.Review;

/// <summary>Who is told in the morning, and when next: one row a person.</summary>
public interface IDigestStore
{
    Task<ReviewDigest?> FindAsync(PersonRef person, CancellationToken cancellationToken);

    Task SaveAsync(ReviewDigest digest, CancellationToken cancellationToken);

    Task RemoveAsync(PersonRef person, CancellationToken cancellationToken);

    Task<IReadOnlyList<ReviewDigest>> ListDueAsync(WorkScope scope, DateTimeOffset now, CancellationToken cancellationToken);

    Task<DateTimeOffset?> NextDueAsync(WorkScope scope, CancellationToken cancellationToken);

    /// <summary>Moves the due time on, unless another did: whoever wins tells the person, so it is told once.</summary>
    Task<bool> ClaimAsync(ReviewDigest digest, DateTimeOffset nextDue, CancellationToken cancellationToken);
}

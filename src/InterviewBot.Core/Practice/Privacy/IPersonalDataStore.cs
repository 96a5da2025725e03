using InterviewBot.Core.Mock;

namespace InterviewBot.Core.Practice.Privacy;

/// <summary>Everything of one person, wherever it is kept. A table that names people is read and erased here.</summary>
public interface IPersonalDataStore
{
    Task<PersonalData> CollectAsync(PersonRef person, CancellationToken cancellationToken);

    /// <summary>
    /// In one transaction erases what is the person's own, and rewrites what belongs to others as well: their sessions by
    /// <paramref name="forget"/>, and their id there and in reports to <paramref name="alias"/>.
    /// </summary>
    /// <param name="alias">Unlike any member's id, and new each time.</param>
    /// <returns>What there was.</returns>
    Task<PersonalData> EraseAsync(
        PersonRef person, string alias, Func<MockState, MockState> forget, DateTimeOffset now, CancellationToken cancellationToken);
}

using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Questions;

/// <summary>What a person answered.</summary>
/// <param name="Delivery">The daily post that it answers; null where the question was asked on command.</param>
public sealed record Answer(
    string Id, QuestionId Question, ChannelRef Channel, Member Member, string Text, DateTimeOffset At, string? Delivery = null);

public interface IAnswers
{
    Task SaveAsync(Answer answer, CancellationToken cancellationToken);

    /// <summary>The answer of an id; null where there is none, or no longer.</summary>
    Task<Answer?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>How many different people have answered this daily post.</summary>
    Task<int> CountPeopleAsync(string delivery, CancellationToken cancellationToken);

    /// <summary>Whether this person has answered this question, anywhere on the platform.</summary>
    Task<bool> HasAnsweredAsync(string platform, string memberId, QuestionId question, CancellationToken cancellationToken);
}

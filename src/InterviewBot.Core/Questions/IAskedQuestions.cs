using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Questions;

/// <summary>When a question was last asked in a channel.</summary>
public sealed record AskedQuestion(QuestionId Question, DateTimeOffset LastAskedAt);

/// <summary>What each channel was asked, so that nothing comes again before everything came once.</summary>
public interface IAskedQuestions
{
    /// <summary>Each question that was asked in the channel, with the last time.</summary>
    Task<IReadOnlyList<AskedQuestion>> ListAsync(ChannelRef channel, CancellationToken cancellationToken);

    Task RecordAsync(ChannelRef channel, QuestionId question, DateTimeOffset at, CancellationToken cancellationToken);
}

using System.Collections.Immutable;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Questions;

/// <summary>The number of every question that was ever loaded: given once, in the order of loading, and kept for good.</summary>
public interface IQuestionNumbers
{
    /// <summary>Gives the next free numbers to the ids that have none, in their order, and returns all numbers.</summary>
    Task<ImmutableDictionary<QuestionId, int>> AssignAsync(IReadOnlyCollection<QuestionId> ids, CancellationToken cancellationToken);
}

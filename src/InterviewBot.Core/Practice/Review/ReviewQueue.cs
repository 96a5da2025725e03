using System.Collections.Immutable;
using InterviewBot.Core.Practice.Plan;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Practice.Review;

/// <summary>What waits for a person now.</summary>
/// <param name="Due">To be reviewed, the longest due first; questions that left the content are not in it.</param>
/// <param name="New">New today by the person's plan, and what earlier days of it left over.</param>
/// <param name="NextAt">When more comes up; null where nothing is planned.</param>
/// <param name="Plan">Null where there is none, or where its interview is over.</param>
public sealed record ReviewQueue(
    ImmutableArray<NumberedQuestion> Due, ImmutableArray<NumberedQuestion> New, DateTimeOffset? NextAt, InterviewPlan? Plan)
{
    public int Count => Due.Length + New.Length;

    /// <summary>What to do next: reviews before new questions.</summary>
    public NumberedQuestion? Head => Due is [var due, ..] ? due : New is [var fresh, ..] ? fresh : null;
}

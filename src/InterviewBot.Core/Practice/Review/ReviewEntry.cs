using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Review;

/// <summary>One grade that a person got or gave for a question.</summary>
/// <param name="Id">The same entry again replaces the first: of a <see cref="PracticeOutcome"/> its id.</param>
/// <param name="ByHand">Given by the person, not read from ticks.</param>
public sealed record ReviewEntry(string Id, PersonRef Person, QuestionId Question, Grade Grade, bool ByHand, DateTimeOffset At);

using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock;

/// <summary>What a session was opened for.</summary>
/// <param name="PreparationTime">Before each answer, in <see cref="MockMode.Rotation"/>.</param>
public sealed record MockPlan(QuestionFilter Filter, MockMode Mode, int Rounds, TimeSpan AnswerTime, TimeSpan PreparationTime);

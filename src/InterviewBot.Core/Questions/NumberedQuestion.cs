using InterviewBot.Core.Content;

namespace InterviewBot.Core.Questions;

/// <summary>A question with the number that people call it by: #12.</summary>
public sealed record NumberedQuestion(int Number, Question Question);

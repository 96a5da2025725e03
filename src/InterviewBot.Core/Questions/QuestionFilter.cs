using InterviewBot.Core.Content;

namespace InterviewBot.Core.Questions;

/// <summary>Which questions to choose from; null means any.</summary>
/// <param name="Topic">A topic's id.</param>
public sealed record QuestionFilter(string? Topic = null, Level? Level = null)
{
    public static QuestionFilter All { get; } = new();

    public bool Allows(Question question) =>
        (Topic is null || question.Topic == Topic) && (Level is null || question.Level == Level);
}

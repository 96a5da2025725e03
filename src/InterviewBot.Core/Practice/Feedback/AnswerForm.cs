namespace InterviewBot.Core.Practice.Feedback;

/// <summary>What an answer is made of, before any point is looked for.</summary>
public enum AnswerForm
{
    Sentences,

    /// <summary>Key words in a row that say nothing of each other: nothing is counted.</summary>
    List,

    /// <summary>The question again in other order: nothing is counted.</summary>
    Copied,
}

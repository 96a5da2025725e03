namespace InterviewBot.Core.Content.Loading;

/// <summary>What a reload did to one file: how many questions and commands it gave before and gives now.</summary>
internal sealed record FileChange(string Path, int QuestionsBefore, int Questions, int CommandsBefore, int Commands);

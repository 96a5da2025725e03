namespace InterviewBot.Core.Chat;

/// <summary>A person on a platform. The name is theirs to choose: never put it where a platform would read a mention.</summary>
public sealed record Member(string Id, string Name);

namespace InterviewBot.Core.Chat.Local;

public sealed record LocalPerson(string Id, string Name);

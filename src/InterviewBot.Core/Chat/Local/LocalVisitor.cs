namespace InterviewBot.Core.Chat.Local;

/// <summary>Who is behind a browser's secret.</summary>
/// <param name="Person">Null until a nickname was chosen.</param>
public sealed record LocalVisitor(LocalPerson? Person, bool MayManage);

namespace InterviewBot.Core.Content;

/// <summary>A derived id of a question or an answer point, and where it is or would be written.</summary>
public sealed record PinnedId(string Id, string Text, SourcePlace Place);

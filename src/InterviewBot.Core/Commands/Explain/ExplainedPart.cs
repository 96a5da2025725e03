namespace InterviewBot.Core.Commands.Explain;

/// <param name="Text">As it was typed.</param>
public sealed record ExplainedPart(string Text, PartKind Kind, string Meaning);

namespace InterviewBot.Core.Practice.Feedback.Model;

/// <summary>What became of a question to the model.</summary>
/// <param name="Trouble">Null where it gave an opinion.</param>
internal sealed record ModelCall(DateTimeOffset At, ModelTrouble? Trouble);

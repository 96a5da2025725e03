namespace InterviewBot.Core.Mock;

/// <param name="FromRound">The first round that the person takes part in; for one who left and came back, the first one since.</param>
public sealed record Participant(string Id, string Name, int FromRound, bool Left = false);

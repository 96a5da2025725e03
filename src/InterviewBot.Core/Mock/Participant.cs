namespace InterviewBot.Core.Mock;

/// <param name="FromRound">The first round that the person takes part in.</param>
public sealed record Participant(string Id, string Name, int FromRound, bool Left = false);

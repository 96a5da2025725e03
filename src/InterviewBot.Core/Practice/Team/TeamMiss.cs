namespace InterviewBot.Core.Practice.Team;

/// <summary>An answer point that several people did not cover.</summary>
/// <param name="Number">Of its question.</param>
internal sealed record TeamMiss(string Point, int Number, int People);

namespace InterviewBot.Core.Practice.Team;

/// <summary>What a team covered of what it practised in a topic.</summary>
/// <param name="Topic">The topic's id.</param>
internal sealed record TeamTopic(string Topic, int Covered, int Points);

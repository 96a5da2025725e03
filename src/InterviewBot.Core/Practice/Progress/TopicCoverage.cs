namespace InterviewBot.Core.Practice.Progress;

/// <summary>How far a person is in one topic, in answer points.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="Covered">Points that one of the person's own answers covered at least once.</param>
/// <param name="Met">Points of the questions that they practised.</param>
/// <param name="Points">All points of the topic's questions.</param>
public sealed record TopicCoverage(string Topic, int Covered, int Met, int Points);

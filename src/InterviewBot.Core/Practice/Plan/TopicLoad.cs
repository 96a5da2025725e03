using System.Collections.Immutable;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Plan;

/// <summary>What a person has before them in a topic.</summary>
/// <param name="Strength">From 0 to 1: the mean of what was covered of its questions the last time; one never practised counts 0.</param>
/// <param name="New">The questions that the person has not met yet, in the order to meet them.</param>
public sealed record TopicLoad(string Topic, double Strength, ImmutableArray<QuestionId> New);

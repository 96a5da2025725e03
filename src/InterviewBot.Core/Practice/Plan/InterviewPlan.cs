using System.Collections.Immutable;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Plan;

/// <summary>A person's way to an interview: which questions are new on which day.</summary>
public sealed record InterviewPlan
{
    public required PersonRef Person { get; init; }

    /// <summary>The interview's day, in the bot's default zone as all days of the plan.</summary>
    public required DateOnly Interview { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>In the order of the days; several of one day are several topics. The days after the last are for review.</summary>
    public required ImmutableArray<PlanStep> Steps { get; init; }

    /// <summary>Everything that should have been new by a day, the earliest first.</summary>
    public IEnumerable<QuestionId> NewBy(DateOnly day) => Steps.Where(step => step.Day <= day).SelectMany(step => step.Questions);
}

/// <summary>The new questions of one topic on one day.</summary>
/// <param name="Topic">The topic's id.</param>
public sealed record PlanStep(DateOnly Day, string Topic, ImmutableArray<QuestionId> Questions);

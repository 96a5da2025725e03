using InterviewBot.Core.Chat;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Daily;

/// <summary>A channel's daily question: when, from which questions, and how.</summary>
public sealed record Schedule
{
    public required string Id { get; init; }

    public required ChannelRef Channel { get; init; }

    /// <summary>What people call it by: 1, 2, … in its channel.</summary>
    public required int Number { get; init; }

    public required Recurrence Recurrence { get; init; }

    public required QuestionFilter Filter { get; init; }

    public required Language Language { get; init; }

    public RevealTime? Reveal { get; init; }

    /// <summary>The one role that a post mentions, by the platform's id.</summary>
    public string? Role { get; init; }

    /// <summary>The member who set it last, by the platform's id: told when it is suspended.</summary>
    public string? SetBy { get; init; }

    public bool Paused { get; init; }

    /// <summary>Why the platform refused the last post; nothing is posted until a manager resumes it. Null where all is well.</summary>
    public string? Suspended { get; init; }

    /// <summary>The next planned post.</summary>
    public required DateTimeOffset DueAt { get; init; }

    public bool Runs => !Paused && Suspended is null;
}

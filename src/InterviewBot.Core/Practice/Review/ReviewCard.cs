using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Review;

/// <summary>A person's review card of one question: what follows from its <see cref="ReviewHistory"/>.</summary>
public sealed record ReviewCard
{
    public required QuestionId Question { get; init; }

    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>When it comes up next.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>Null until it is graded for the first time.</summary>
    public MemoryState? Memory { get; init; }

    public DateTimeOffset? GradedAt { get; init; }

    public int Grades { get; init; }

    /// <summary>How often it was forgotten after it had been known.</summary>
    public int Lapses { get; init; }
}

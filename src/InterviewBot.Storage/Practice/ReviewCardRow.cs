using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Review;

namespace InterviewBot.Storage.Practice;

internal sealed class ReviewCardRow
{
    public const string Columns =
        "question_id AS Question, added_at AS AddedAt, due_at AS DueAt, stability, difficulty, graded_at AS GradedAt, grades, lapses";

    public string Question { get; init; } = "";

    public long AddedAt { get; init; }

    public long DueAt { get; init; }

    public double? Stability { get; init; }

    public double? Difficulty { get; init; }

    public long? GradedAt { get; init; }

    public long Grades { get; init; }

    public long Lapses { get; init; }

    public ReviewCard ToCard() => new()
    {
        Question = new QuestionId(Question),
        AddedAt = Instants.At(AddedAt),
        DueAt = Instants.At(DueAt),
        Memory = Stability is { } stability && Difficulty is { } difficulty ? new MemoryState(stability, difficulty) : null,
        GradedAt = Instants.At(GradedAt),
        Grades = (int)Grades,
        Lapses = (int)Lapses,
    };
}

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>What a word may mean, and how surely (0 to 1).</summary>
internal readonly record struct Sense(int Concept, float Certainty);

/// <summary>A known word of a text with all that it may mean.</summary>
internal sealed class Slot
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public required int Clause { get; init; }

    /// <summary>Whether the text denies it.</summary>
    public required bool Denied { get; init; }

    public required int Unit { get; init; }

    public required TokenKind Kind { get; init; }

    /// <summary>A flag, a path or the like that the content knows as it stands.</summary>
    public required bool IsName { get; init; }

    public List<Sense> Senses { get; } = [];
}

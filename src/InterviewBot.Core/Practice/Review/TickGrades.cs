namespace InterviewBot.Core.Practice.Review;

/// <summary>
/// Reads a grade from the ticks of an answer: nearly all points are good, a fair part is hard, less was not known. Easy is
/// never read from ticks: how it felt only the person knows.
/// </summary>
public static class TickGrades
{
    /// <summary>Four points of five, or all of up to four.</summary>
    public const double Good = 0.8;

    /// <summary>One point of two, two of three, two of five.</summary>
    public const double Hard = 0.4;

    /// <returns>Null where the question had no points to tick.</returns>
    public static Grade? Of(PracticeOutcome outcome) => outcome.Coverage switch
    {
        null => null,
        >= Good => Grade.Good,
        >= Hard => Grade.Hard,
        _ => Grade.Again,
    };
}

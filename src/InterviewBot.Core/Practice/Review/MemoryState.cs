namespace InterviewBot.Core.Practice.Review;

/// <summary>What FSRS knows of a person's memory of one question.</summary>
/// <param name="Stability">In days: how long until it is recalled with a chance of 90 %.</param>
/// <param name="Difficulty">From 1 to 10.</param>
public readonly record struct MemoryState(double Stability, double Difficulty);

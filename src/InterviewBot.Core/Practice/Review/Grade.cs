namespace InterviewBot.Core.Practice.Review;

/// <summary>How well a question was remembered. The numbers are FSRS's ratings.</summary>
public enum Grade
{
    Again = 1,
    Hard = 2,
    Good = 3,
    Easy = 4,
}

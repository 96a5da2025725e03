namespace InterviewBot.Core.Mock;

/// <summary>What peers rate, each from <see cref="PeerRating.Lowest"/> to <see cref="PeerRating.Highest"/>.</summary>
public enum RatingCriterion
{
    Correctness,
    Structure,
    Depth,
    Clarity,
}

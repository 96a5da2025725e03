namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Whether an answer covers a point, as far as can be told.</summary>
public enum PointVerdict
{
    Missing,

    /// <summary>Something of it is there, but too little or too contrary to count; counts as missing.</summary>
    Unsure,

    Covered,
}

namespace InterviewBot.Core.Practice.Review;

/// <summary>The names of the review's actions; they stand in messages that were posted long ago, so none ever changes its meaning.</summary>
public static class ReviewActionIds
{
    public const string Feature = "review";

    /// <summary>Shows the queue.</summary>
    public const string Start = "start";

    /// <summary>With a question's number.</summary>
    public const string Add = "add";

    /// <summary>With a question's number.</summary>
    public const string Remove = "remove";

    /// <summary>With a question's number.</summary>
    public const string Answer = "answer";

    /// <summary>With a question's number.</summary>
    public const string Submit = "submit";

    /// <summary>With a question's number.</summary>
    public const string Points = "points";

    /// <summary>With number, how many grades by hand there were, and the grade: <c>12/0/3</c>.</summary>
    public const string Grade = "grade";

    /// <summary>With <c>on</c> or <c>off</c>.</summary>
    public const string Digest = "digest";
}

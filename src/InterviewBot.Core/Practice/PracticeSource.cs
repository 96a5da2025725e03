namespace InterviewBot.Core.Practice;

/// <summary>Where a question was practised.</summary>
public enum PracticeSource
{
    /// <summary>A daily post.</summary>
    Daily,

    /// <summary>A question asked on command.</summary>
    Asked,

    /// <summary>A round of a mock interview.</summary>
    Mock,

    /// <summary>The person's own review queue.</summary>
    Review,
}

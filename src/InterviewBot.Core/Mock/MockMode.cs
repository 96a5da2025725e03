namespace InterviewBot.Core.Mock;

/// <summary>Who answers in a round.</summary>
public enum MockMode
{
    /// <summary>Everyone, in writing; the answers are shown together.</summary>
    Everyone,

    /// <summary>One candidate, asked by one interviewer, in turns; the others observe and give feedback.</summary>
    Rotation,

    /// <summary>Everyone, in a minute or so, without breaks and ratings.</summary>
    Lightning,
}

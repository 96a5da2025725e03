namespace InterviewBot.Core.Mock;

/// <summary>Where in a session one is. Stored as numbers: a new one goes to the end.</summary>
public enum MockPhase
{
    Lobby,
    Answering,
    Revealed,
    Ended,

    /// <summary>Before the answer in <see cref="MockMode.Rotation"/>: the interviewer reads the sheet, the candidate thinks.</summary>
    Preparing,
}

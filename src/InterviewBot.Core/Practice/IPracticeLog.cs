namespace InterviewBot.Core.Practice;

/// <summary>Where every feature tells what a person practised. What follows from it, such as the next review, follows here.</summary>
public interface IPracticeLog
{
    /// <summary>Keeps the outcome; one with the same <see cref="PracticeOutcome.Id"/> is replaced, so ticks may be mended later.</summary>
    Task RecordAsync(PracticeOutcome outcome, CancellationToken cancellationToken);
}

namespace InterviewBot.Core.Practice;

/// <summary>Told of every outcome after it was kept, also when it replaces an earlier one of the same id.</summary>
internal interface IPracticeListener
{
    Task PractisedAsync(PracticeOutcome outcome, CancellationToken cancellationToken);
}

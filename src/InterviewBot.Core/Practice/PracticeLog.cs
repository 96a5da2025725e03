namespace InterviewBot.Core.Practice;

internal sealed class PracticeLog(IPracticeStore store, IEnumerable<IPracticeListener> listeners) : IPracticeLog
{
    public async Task RecordAsync(PracticeOutcome outcome, CancellationToken cancellationToken)
    {
        await store.SaveAsync(outcome, cancellationToken);
        foreach (var listener in listeners)
        {
            await listener.PractisedAsync(outcome, cancellationToken);
        }
    }
}

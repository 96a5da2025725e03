namespace InterviewBot.Core.Questions;

/// <summary>Told when somebody answered a daily post, so that its count can be shown.</summary>
public interface IDeliveryNotes
{
    Task AnsweredAsync(string delivery, CancellationToken cancellationToken);
}

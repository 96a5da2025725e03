using InterviewBot.Discord.Interactions;
using InterviewBot.Discord.Payloads;

namespace InterviewBot.Discord.Http;

/// <summary>The first answer as the body of Discord's own request.</summary>
internal sealed class HttpAnswer : IFirstAnswer
{
    private readonly TaskCompletionSource<Callback> _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<FirstAnswerResult> _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<Callback> Answered => _answered.Task;

    /// <summary>Completes when Discord has the answer: only then do follow-ups find it.</summary>
    public Task<FirstAnswerResult> SendAsync(Callback callback, CancellationToken cancellationToken)
    {
        _answered.TrySetResult(callback);
        return _written.Task.WaitAsync(cancellationToken);
    }

    public void Written(bool arrived) => _written.TrySetResult(arrived ? FirstAnswerResult.Taken : FirstAnswerResult.Over);
}

using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Practice.Feedback.Model;

/// <summary>Asks a language model for a second opinion, within limits of time and length. Nothing depends on its answer.</summary>
internal sealed partial class ModelFeedback(IChatClient? client, IOptions<ModelOptions> options, TimeProvider clock, ILogger<ModelFeedback> logger) : IDisposable
{
    private const int MostTokens = 500;

    /// <summary>A small model answers one at a time; who would have to wait for long gets the offline feedback at once.</summary>
    private const int AtOnce = 4;

    private readonly SemaphoreSlim _free = new(AtOnce, AtOnce);

    public bool IsOn => client is not null;

    /// <returns>Null where there is no model, or nothing usable came in time.</returns>
    public async Task<ModelOpinion?> AskAsync(FeedbackResult result, string answer, Language language, CancellationToken cancellationToken)
    {
        if (client is null || !await _free.WaitAsync(TimeSpan.Zero, cancellationToken))
        {
            return null;
        }

        using var limit = new CancellationTokenSource(options.Value.Timeout, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var ask = client.GetResponseAsync(
                ModelPrompt.For(result.Question, answer, language),
                new ChatOptions { Temperature = 0, MaxOutputTokens = MostTokens, ResponseFormat = ChatResponseFormat.Json },
                both.Token);
            var reply = await ask.WaitAsync(both.Token);
            return ModelReply.Read(reply.Text, result);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever a client throws (its own errors, broken JSON, a timeout) means the same here: no second opinion.
            LogNoOpinion(error is OperationCanceledException ? "it took too long" : error.GetType().Name);
            return null;
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose() => _free.Dispose();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Model: no second opinion ({Reason}). People get the offline feedback; check Model__Endpoint and Model__Name.")]
    private partial void LogNoOpinion(string reason);
}

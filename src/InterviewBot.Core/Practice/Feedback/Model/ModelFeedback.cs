using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Practice.Feedback.Model;

/// <summary>Asks a language model for a second opinion, within limits of time and length. Nothing depends on its answer.</summary>
internal sealed partial class ModelFeedback : IDisposable
{
    /// <summary>Enough for the reply, and for a model that thinks first.</summary>
    private const int MostTokens = 1000;

    /// <summary>A small model answers one at a time; who would have to wait for long gets the offline feedback at once.</summary>
    private const int AtOnce = 4;

    private readonly SemaphoreSlim _free = new(AtOnce, AtOnce);
    private readonly IChatClient? _client;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _clock;
    private readonly ILogger<ModelFeedback> _logger;
    private volatile ModelCall? _lastCall;

    public ModelFeedback(ModelClientFactory? clients, IOptions<ModelOptions> options, TimeProvider clock, ILogger<ModelFeedback> logger)
    {
        (_timeout, _clock, _logger) = (options.Value.Timeout, clock, logger);
        _client = clients?.Invoke(options.Value);
    }

    public bool IsOn => _client is not null;

    /// <summary>The last question that reached its end; null before the first.</summary>
    public ModelCall? LastCall => _lastCall;

    /// <returns>Null where there is no model, or nothing usable came in time.</returns>
    public async Task<ModelOpinion?> AskAsync(FeedbackResult result, string answer, Language language, CancellationToken cancellationToken)
    {
        if (_client is null || !await _free.WaitAsync(TimeSpan.Zero, cancellationToken))
        {
            return null;
        }

        using var limit = new CancellationTokenSource(_timeout, _clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var ask = _client.GetResponseAsync(
                ModelPrompt.For(result.Question, answer, language),
                new ChatOptions { MaxOutputTokens = MostTokens, ResponseFormat = ChatResponseFormat.Json },
                both.Token);
            var reply = await ask.WaitAsync(both.Token);
            var opinion = ModelReply.Read(reply.Text, result);
            _lastCall = new ModelCall(_clock.GetUtcNow(), opinion is null ? ModelTrouble.Unreadable : null);
            return opinion;
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            // Whatever a client throws (its own errors, broken JSON, a timeout) means the same here: no second opinion.
            var trouble = ModelTroubles.Of(error);
            _lastCall = new ModelCall(_clock.GetUtcNow(), trouble);
            LogNoOpinion(trouble, error.GetType().Name);
            return null;
        }
        finally
        {
            _free.Release();
        }
    }

    public void Dispose()
    {
        _client?.Dispose();
        _free.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Model: no second opinion ({Trouble}, {Error}). People get the offline feedback; check Model__Endpoint and Model__Name.")]
    private partial void LogNoOpinion(ModelTrouble trouble, string error);
}

using System.Text.Json;
using InterviewBot.Discord.Payloads;
using InterviewBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Discord.Interactions;

/// <summary>
/// The first answer as a request of our own. It stands in no queue: interactions' callbacks have no shared limit and
/// three seconds to live (https://docs.discord.com/developers/interactions/receiving-and-responding).
/// </summary>
internal sealed partial class CallbackAnswer(Interaction interaction, long receivedAt, DiscordHttp http, TimeProvider clock, ILogger logger) : IFirstAnswer
{
    /// <summary>A second try after this would come too late.</summary>
    private static readonly TimeSpan RetryWithin = TimeSpan.FromSeconds(2.5);

    private static readonly TimeSpan TryTime = TimeSpan.FromSeconds(2);

    private bool _sentBefore;

    public async Task<FirstAnswerResult> SendAsync(Callback callback, CancellationToken cancellationToken)
    {
        var call = new RestCall(HttpMethod.Post, $"interactions/{interaction.Id}/{interaction.Token}/callback", "POST interactions/:id/:token/callback", interaction.Token)
        {
            Json = JsonSerializer.SerializeToUtf8Bytes(callback, DiscordJson.Wire.Callback),
            MayRepeat = true,
            AsBot = false,
        };
        while (true)
        {
            if (await TryAsync(call, cancellationToken) is { } result)
            {
                return result;
            }

            if (_sentBefore || clock.GetElapsedTime(receivedAt) > RetryWithin)
            {
                LogLost();
                return FirstAnswerResult.Over;
            }

            _sentBefore = true;
        }
    }

    /// <returns>Null where nobody knows whether it arrived.</returns>
    private async Task<FirstAnswerResult?> TryAsync(RestCall call, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(TryTime, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using var response = await http.SendAsync(call, either.Token);
            if (response.IsSuccessStatusCode)
            {
                return FirstAnswerResult.Taken;
            }

            return (int)response.StatusCode >= 500 || (int)response.StatusCode == 429
                ? null
                : await RefusedAsync((int)response.StatusCode, response, either.Token);
        }
        catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            return null;
        }
    }

    private async Task<FirstAnswerResult> RefusedAsync(int status, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var code = ReadCode(await response.Content.ReadAsByteArrayAsync(cancellationToken));
        switch (code)
        {
            case DiscordErrorCode.AlreadyAcknowledged when _sentBefore:
                return FirstAnswerResult.Taken;
            case DiscordErrorCode.AlreadyAcknowledged:
                LogAnsweredElsewhere();
                return FirstAnswerResult.Over;
            case DiscordErrorCode.UnknownInteraction or DiscordErrorCode.UnknownWebhook or DiscordErrorCode.InvalidWebhookToken:
                LogTooLate((int)clock.GetElapsedTime(receivedAt).TotalMilliseconds);
                return FirstAnswerResult.Over;
            default:
                LogRejected(status, code);
                return FirstAnswerResult.Rejected;
        }
    }

    private static int ReadCode(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, DiscordJson.Default.ErrorBody)?.Code ?? 0;
        }
        catch (JsonException)
        {
            return 0;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord no longer knew an interaction {Age} ms after it came (10062). Much more than 3,000 ms means that the bot was slow; much less, that it was sent again.")]
    private partial void LogTooLate(int age);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An interaction had been answered already (40060). Does another program run with the same Discord__Token?")]
    private partial void LogAnsweredElsewhere();

    [LoggerMessage(Level = LogLevel.Warning, Message = "An answer to an interaction was lost twice on its way to Discord.")]
    private partial void LogLost();

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord did not accept an answer to an interaction (status {Status}, code {Code}).")]
    private partial void LogRejected(int status, int code);
}

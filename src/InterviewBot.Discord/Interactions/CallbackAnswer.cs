using System.Net;
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
    /// <summary>Another try after this would come too late.</summary>
    private static readonly TimeSpan RetryWithin = TimeSpan.FromSeconds(2.5);

    /// <summary>Between tries, doubled each time; the first comes at once.</summary>
    private static readonly TimeSpan RetryAfter = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan TryTime = TimeSpan.FromSeconds(2);

    private bool _sentBefore;

    public async Task<FirstAnswerResult> SendAsync(Callback callback, CancellationToken cancellationToken)
    {
        var call = new RestCall(HttpMethod.Post, $"interactions/{interaction.Id}/{interaction.Token}/callback", "POST interactions/:id/:token/callback", interaction.Token)
        {
            Json = callback.ToJson(),
            MayRepeat = true,
            AsBot = false,
        };
        for (var pause = TimeSpan.Zero; ; pause = pause == TimeSpan.Zero ? RetryAfter : pause * 2)
        {
            var (result, told) = await TryAsync(call, cancellationToken);
            if (result is { } taken)
            {
                return taken;
            }

            var wait = told ?? pause;
            if (clock.GetElapsedTime(receivedAt) + wait > RetryWithin)
            {
                LogLost();
                return FirstAnswerResult.Over;
            }

            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    /// <returns>No result where nobody knows whether it arrived, and how long to wait where Discord said so.</returns>
    private async Task<(FirstAnswerResult? Result, TimeSpan? Wait)> TryAsync(RestCall call, CancellationToken cancellationToken)
    {
        using var late = new CancellationTokenSource(TryTime, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            using var response = await http.SendAsync(call, either.Token);
            if (response.IsSuccessStatusCode)
            {
                return (FirstAnswerResult.Taken, null);
            }

            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                return RateLimitBody.Read(await response.Content.ReadAsByteArrayAsync(either.Token)) is { } limit ? (null, limit.Wait) : Barred();
            }

            if (response.StatusCode < HttpStatusCode.InternalServerError)
            {
                return (await RefusedAsync((int)response.StatusCode, response, either.Token), null);
            }
        }
        catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // As good as no answer: the next try tells.
        }

        _sentBefore = true;
        return (null, null);
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

    /// <summary>Not Discord's own words: no try within three seconds gets past the shield in front of it.</summary>
    private (FirstAnswerResult? Result, TimeSpan? Wait) Barred()
    {
        LogBarred();
        return (FirstAnswerResult.Over, null);
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

    [LoggerMessage(Level = LogLevel.Warning, Message = DiscordProblems.Blocked)]
    private partial void LogBarred();

    [LoggerMessage(Level = LogLevel.Warning, Message = "An answer to an interaction was lost again and again on its way to Discord.")]
    private partial void LogLost();

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord did not accept an answer to an interaction (status {Status}, code {Code}).")]
    private partial void LogRejected(int status, int code);
}

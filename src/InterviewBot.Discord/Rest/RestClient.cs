using System.Net;
using System.Text.Json;
using InterviewBot.Discord.Payloads;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Discord.Rest;

/// <summary>Sends requests as Discord's limits allow, and repeats those that may be repeated.</summary>
internal sealed partial class RestClient(DiscordHttp http, RateLimits limits, RefusalBreaker breaker, ClockSkew skew, TimeProvider clock, ILogger<RestClient> logger)
{
    private const int Tries = 3;

    /// <summary>Discord says 429 again and again only when somebody else uses the same token up.</summary>
    private const int MostWaits = 8;

    /// <summary>After an answer that was not Discord's: whatever stands in front of it may be mended by then.</summary>
    private static readonly TimeSpan ForeignPause = TimeSpan.FromMinutes(1);

    private readonly Spread _jitter = new();

    /// <summary>Set when Discord refused the token: from then on nothing is sent with it.</summary>
    public bool TokenRefused { get; private set; }

    public async Task<RestResult> SendAsync(RestCall call, CancellationToken cancellationToken)
    {
        var (tries, waits) = (0, 0);
        while (true)
        {
            if (HeldBack(call) is { } held)
            {
                return held;
            }

            var attempt = await TryAsync(call, cancellationToken);
            if (attempt.RetryAfter is { } wait && waits++ < MostWaits && wait <= call.Patience)
            {
                await Task.Delay(wait, clock, cancellationToken);
                continue;
            }

            if (attempt.MayTryAgain && ++tries < Tries)
            {
                await Task.Delay(TimeSpan.FromSeconds(0.5 * Math.Pow(2, tries - 1)) * _jitter.Next(), clock, cancellationToken);
                continue;
            }

            return attempt.Result;
        }
    }

    private RestResult.NotNow? HeldBack(RestCall call) =>
        !call.AsBot ? null
        : TokenRefused ? WrongToken()
        : breaker.Wait is { Ticks: > 0 } wait ? new RestResult.NotNow("Discord blocks this address for now", wait)
        : null;

    private async Task<Attempt> TryAsync(RestCall call, CancellationToken cancellationToken)
    {
        var (turn, tooLong) = await limits.EnterAsync(call, cancellationToken);
        if (turn is null)
        {
            return new Attempt(new RestResult.NotNow("rate limit", tooLong));
        }

        using (turn)
        {
            using var late = new CancellationTokenSource(DiscordHttp.TryTime, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
            try
            {
                using var response = await http.SendAsync(call, either.Token);
                var body = await response.Content.ReadAsByteArrayAsync(either.Token);
                var headers = RateLimitHeaders.Of(response.Headers);
                turn.Learn(headers);
                if (response.Headers.Date is { } theirs)
                {
                    skew.Compare(theirs);
                }

                return Read(call, response, headers, body, turn);
            }
            catch (HttpRequestException error) when (error.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError)
            {
                return new Attempt(new RestResult.NotNow("Discord cannot be reached", TimeSpan.FromSeconds(10)), MayTryAgain: true);
            }
            catch (Exception error) when (error is HttpRequestException or IOException || (error is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                return new Attempt(new RestResult.Lost("the answer was lost"), MayTryAgain: call.MayRepeat);
            }
        }
    }

    private Attempt Read(RestCall call, HttpResponseMessage response, RateLimitHeaders headers, byte[] body, RateLimits.Turn turn)
    {
        var status = (int)response.StatusCode;
        switch (response.StatusCode)
        {
            case >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices:
                return new Attempt(new RestResult.Ok(body));
            case HttpStatusCode.TooManyRequests:
                return Limited(call, headers, body, turn);
            case >= HttpStatusCode.InternalServerError:
                return new Attempt(new RestResult.Lost($"Discord answered {status}"), MayTryAgain: call.MayRepeat);
        }

        if (response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            Count();
        }

        if (response.StatusCode == HttpStatusCode.Unauthorized && call.AsBot)
        {
            // On a webhook a 401 only says that the interaction is over.
            TokenRefused = true;
            return new Attempt(WrongToken());
        }

        return new Attempt(ErrorOf(body) is { } error
            ? new RestResult.Refused(status, error.Code, error.Message ?? "")
            : new RestResult.NotNow($"something in front of Discord answered {status}", ForeignPause));
    }

    /// <summary>Says nothing of what was asked for: with another token it may well be done.</summary>
    private static RestResult.NotNow WrongToken() => new("Discord__Token is not accepted", TimeSpan.FromMinutes(5));

    private Attempt Limited(RestCall call, RateLimitHeaders headers, byte[] body, RateLimits.Turn turn)
    {
        if (RateLimitBody.Read(body) is not { } limit)
        {
            // Not Discord's own words: its shield in front has barred this address.
            breaker.Barred(headers.RetryAfter);
            LogBarred();
            return new Attempt(new RestResult.NotNow("Discord blocks this address for now", breaker.Wait));
        }

        var wait = limit.Wait;
        if (limit.Global)
        {
            limits.PauseAll(wait);
        }
        else if (headers.Remaining is null or 0)
        {
            turn.Close(wait);
        }

        // With some remaining it is a sublimit: only this call waits. A shared limit is nobody's fault.
        if (headers.Scope != "shared")
        {
            Count();
        }

        LogLimited(call.Route, headers.Scope ?? (limit.Global ? "global" : "user"), wait.TotalSeconds);
        return new Attempt(new RestResult.NotNow("rate limit", wait), RetryAfter: wait);
    }

    private void Count()
    {
        if (breaker.Count() == RefusalBreaker.WarnAt)
        {
            LogManyRefused(RefusalBreaker.WarnAt);
        }
    }

    /// <returns>Null for what are not Discord's own words; a refusal without any is taken for Discord's.</returns>
    private static ErrorBody? ErrorOf(byte[] body)
    {
        try
        {
            return body.Length == 0 ? new ErrorBody(0, null) : JsonSerializer.Deserialize(body, DiscordJson.Default.ErrorBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <param name="RetryAfter">Discord said when: waiting for it uses up no try.</param>
    private sealed record Attempt(RestResult Result, bool MayTryAgain = false, TimeSpan? RetryAfter = null);

    /// <summary>Half to one and a half, so that many failed calls do not come back together.</summary>
    private sealed class Spread
    {
        private readonly Random _random = new();

        public double Next()
        {
            lock (_random)
            {
                return 0.5 + _random.NextDouble();
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord limits {Route} ({Scope}); waiting {Seconds:0.0} s.")]
    private partial void LogLimited(string route, string scope, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = DiscordProblems.Blocked)]
    private partial void LogBarred();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord refused {Count} requests within ten minutes. Look at /status for channels or permissions that are missing.")]
    private partial void LogManyRefused(int count);
}

using System.Globalization;
using System.Net.Http.Headers;

namespace InterviewBot.Discord.Rest;

/// <summary>What an answer says about its limits (https://docs.discord.com/developers/topics/rate-limits, "Header Format").</summary>
/// <param name="ResetAfter">From now. Discord's absolute time is not read: this machine's clock may be wrong.</param>
internal readonly record struct RateLimitHeaders(string? Bucket, int? Remaining, TimeSpan? ResetAfter, string? Scope, TimeSpan? RetryAfter)
{
    public static RateLimitHeaders Of(HttpResponseHeaders headers) => new(
        First(headers, "X-RateLimit-Bucket"),
        int.TryParse(First(headers, "X-RateLimit-Remaining"), CultureInfo.InvariantCulture, out var remaining) ? remaining : null,
        Seconds(First(headers, "X-RateLimit-Reset-After")),
        First(headers, "X-RateLimit-Scope"),
        Seconds(First(headers, "Retry-After")));

    private static string? First(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;

    private static TimeSpan? Seconds(string? text) =>
        double.TryParse(text, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 1_000_000 ? TimeSpan.FromSeconds(seconds) : null;
}

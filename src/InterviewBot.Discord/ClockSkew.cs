using Microsoft.Extensions.Logging;

namespace InterviewBot.Discord;

/// <summary>
/// Says once when this machine's clock is not Discord's. Nothing is held against a request for it: limits and answers
/// go by time that has passed, but daily posts go by the clock.
/// </summary>
internal sealed partial class ClockSkew(TimeProvider clock, ILogger<ClockSkew> logger)
{
    private static readonly TimeSpan Allowed = TimeSpan.FromMinutes(5);

    private int _told;

    /// <param name="theirs">Discord's time, just now.</param>
    public void Compare(DateTimeOffset theirs)
    {
        if ((clock.GetUtcNow() - theirs).Duration() > Allowed && Interlocked.Exchange(ref _told, 1) == 0)
        {
            LogSkew();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "This machine's clock and Discord's are more than five minutes apart. Answers go on, but daily posts come at the wrong time: set the clock (NTP).")]
    private partial void LogSkew();
}

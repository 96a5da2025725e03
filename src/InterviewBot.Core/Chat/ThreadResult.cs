namespace InterviewBot.Core.Chat;

/// <summary>How starting a thread ended.</summary>
public abstract record ThreadResult
{
    private ThreadResult()
    {
    }

    public sealed record Started(ChannelRef Thread) : ThreadResult;

    /// <summary>This platform or channel has no threads: talk goes on in the channel.</summary>
    public sealed record NotSupported : ThreadResult;

    public sealed record Refused(string Reason) : ThreadResult;

    public sealed record NotNow(string Reason, TimeSpan RetryAfter) : ThreadResult;
}

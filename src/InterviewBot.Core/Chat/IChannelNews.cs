namespace InterviewBot.Core.Chat;

/// <summary>Hears from a platform that a channel or a workspace is gone. Nothing that was set there is deleted.</summary>
public interface IChannelNews
{
    /// <param name="workspace">Null where only the channel is known.</param>
    /// <param name="channel">Null where the whole workspace is gone.</param>
    /// <param name="reason">By the platform's own name: <c>unknown channel</c>.</param>
    Task GoneAsync(string platform, string? workspace, string? channel, string reason, CancellationToken cancellationToken);
}

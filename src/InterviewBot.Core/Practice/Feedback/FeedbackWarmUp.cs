using InterviewBot.Core.Content;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Has the feedback made before the first answer comes.</summary>
internal sealed partial class FeedbackWarmUp(FeedbackLibrary feedback, IContentLibrary library, TimeProvider clock, ILogger<FeedbackWarmUp> logger)
    : CalmWork(library, clock, Calm)
{
    /// <summary>In this time platforms connect, pages open and the next save follows; hardly anyone has written an answer.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(2);

    protected override void Work()
    {
        try
        {
            _ = feedback.Current;
        }
        catch (Exception error)
        {
            // The edge of the loop: an answer meets the same error and is told so; the next content may be better.
            LogFailed(error);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Feedback could not be made over the content in use.")]
    private partial void LogFailed(Exception error);
}

using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>
/// The feedback over the content in use now, made when it is first asked for and again after the content was swapped;
/// <see cref="FeedbackWarmUp"/> asks before people do. Whoever asks meanwhile waits for the one that is being made.
/// Safe for concurrent use.
/// </summary>
public sealed class FeedbackLibrary
{
    private volatile Lazy<AnswerFeedback> _feedback;

    public FeedbackLibrary(IContentLibrary library)
    {
        // Not read here: whatever is made with it, and starts before the content, would wait for all of it to be read.
        _feedback = new(() => new AnswerFeedback(library.Current));
        library.Changed += content => _feedback = new(() => new AnswerFeedback(content));
    }

    public AnswerFeedback Current => _feedback.Value;

    /// <summary>Whether asking for <see cref="Current"/> takes no time.</summary>
    internal bool IsMade => _feedback.IsValueCreated;
}

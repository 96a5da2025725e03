using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>The feedback over the content in use now; rebuilt when that is swapped. Safe for concurrent use.</summary>
public sealed class FeedbackLibrary
{
    private volatile Lazy<AnswerFeedback> _feedback;

    public FeedbackLibrary(IContentLibrary library)
    {
        _feedback = Over(library.Current);
        library.Changed += content => _feedback = Over(content);
    }

    public AnswerFeedback Current => _feedback.Value;

    private static Lazy<AnswerFeedback> Over(ContentSnapshot content) => new(() => new AnswerFeedback(content));
}

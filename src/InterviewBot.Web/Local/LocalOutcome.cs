using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Web.Local;

/// <summary>What came of what a person did. Messages reach the page through the feed; this is for the one who acts.</summary>
public abstract record LocalOutcome
{
    private LocalOutcome()
    {
    }

    /// <param name="Message">The message that was written or changed; null where there was nothing to say.</param>
    /// <param name="Edited">Whether it was there before.</param>
    public sealed record Done(LocalMessage? Message, bool Edited = false) : LocalOutcome;

    /// <summary>A form to fill in.</summary>
    public sealed record Fill(Form Form) : LocalOutcome;

    /// <summary>Nothing happened, and why; what was typed stays with the person.</summary>
    public sealed record NotSent(string Reason) : LocalOutcome;

    public T Match<T>(Func<Done, T> done, Func<Fill, T> fill, Func<NotSent, T> notSent) => this switch
    {
        Done x => done(x),
        Fill x => fill(x),
        NotSent x => notSent(x),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

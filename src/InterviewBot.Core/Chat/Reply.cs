using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Chat;

/// <summary>What the bot answers to an event.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>A message that only the asker sees.</summary>
    public sealed record Private(Card Card) : Reply;

    /// <summary>A message that the channel sees.</summary>
    public sealed record Public(Card Card) : Reply
    {
        /// <summary>Called once after the message was posted, for those who change it later. Must not throw.</summary>
        public Func<MessageRef, CancellationToken, Task>? Posted { get; init; }
    }

    /// <summary>Changes the message whose button was pressed, for everyone who sees it.</summary>
    public sealed record Update(Card Card) : Reply;

    /// <summary>Opens a form for the asker.</summary>
    public sealed record Ask(Form Form) : Reply;

    /// <summary>Acknowledged; there is nothing to say.</summary>
    public sealed record Nothing : Reply;

    public T Match<T>(
        Func<Private, T> whenPrivate, Func<Public, T> whenPublic, Func<Update, T> update, Func<Ask, T> ask, Func<Nothing, T> nothing) => this switch
        {
            Private x => whenPrivate(x),
            Public x => whenPublic(x),
            Update x => update(x),
            Ask x => ask(x),
            Nothing x => nothing(x),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

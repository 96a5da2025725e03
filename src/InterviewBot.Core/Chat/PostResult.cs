namespace InterviewBot.Core.Chat;

/// <summary>How a post or an edit ended.</summary>
public abstract record PostResult
{
    private PostResult()
    {
    }

    public sealed record Sent(MessageRef Message) : PostResult;

    /// <summary>The platform said no, and will go on saying it until a person mends something.</summary>
    /// <param name="Reason">What is missing, by the platform's own name: <c>SEND_MESSAGES</c>, <c>unknown channel</c>.</param>
    public sealed record Refused(string Reason) : PostResult;

    /// <summary>Nobody knows whether it went through: settle it by reading before trying again.</summary>
    public sealed record Unknown(string Reason) : PostResult;

    /// <summary>It did certainly not go through; try again after the given time.</summary>
    public sealed record NotNow(string Reason, TimeSpan RetryAfter) : PostResult;

    public T Match<T>(Func<Sent, T> sent, Func<Refused, T> refused, Func<Unknown, T> unknown, Func<NotNow, T> notNow) => this switch
    {
        Sent x => sent(x),
        Refused x => refused(x),
        Unknown x => unknown(x),
        NotNow x => notNow(x),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

/// <summary>What reading back found.</summary>
public abstract record PostSearch
{
    private PostSearch()
    {
    }

    public sealed record Found(MessageRef Message) : PostSearch;

    public sealed record NotThere : PostSearch;

    /// <summary>The platform could not be read; ask again later.</summary>
    public sealed record Unreadable(string Reason) : PostSearch;
}

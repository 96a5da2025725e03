using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Web.Local;

/// <summary>How taking a nickname ended.</summary>
public abstract record LocalNaming
{
    private LocalNaming()
    {
    }

    public sealed record Named(LocalPerson Person) : LocalNaming;

    /// <param name="Reason">In the person's language, with what to do.</param>
    public sealed record Refused(string Reason) : LocalNaming;

    public T Match<T>(Func<Named, T> named, Func<Refused, T> refused) => this switch
    {
        Named x => named(x),
        Refused x => refused(x),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace InterviewBot.Core.Chat.Cards;

/// <summary>
/// Running text in a neutral form. Each platform escapes and draws it in its own dialect, so text that came from a
/// person or from content can never mention anybody, break out of a code span or run in a page.
/// </summary>
[JsonDerivedType(typeof(Text), "t")]
[JsonDerivedType(typeof(Strong), "b")]
[JsonDerivedType(typeof(Emphasis), "i")]
[JsonDerivedType(typeof(Code), "c")]
[JsonDerivedType(typeof(Link), "a")]
[JsonDerivedType(typeof(LineBreak), "br")]
[JsonDerivedType(typeof(Moment), "at")]
[JsonDerivedType(typeof(Place), "in")]
public abstract record Inline
{
    private Inline()
    {
    }

    public sealed record Text(string Value) : Inline;

    public sealed record Strong(ImmutableArray<Inline> Content) : Inline;

    public sealed record Emphasis(ImmutableArray<Inline> Content) : Inline;

    public sealed record Code(string Value) : Inline;

    public sealed record Link(string Url, ImmutableArray<Inline> Content) : Inline;

    public sealed record LineBreak : Inline;

    /// <summary>An instant, shown in each reader's own time zone; with a countdown where the platform can.</summary>
    public sealed record Moment(DateTimeOffset At, MomentStyle Style) : Inline;

    /// <summary>A channel by its platform's id, shown by its name and to be pressed where the platform can.</summary>
    public sealed record Place(string Channel) : Inline;

    public T Match<T>(
        Func<Text, T> text, Func<Strong, T> strong, Func<Emphasis, T> emphasis, Func<Code, T> code,
        Func<Link, T> link, Func<LineBreak, T> lineBreak, Func<Moment, T> moment, Func<Place, T> place) => this switch
        {
            Text x => text(x),
            Strong x => strong(x),
            Emphasis x => emphasis(x),
            Code x => code(x),
            Link x => link(x),
            LineBreak x => lineBreak(x),
            Moment x => moment(x),
            Place x => place(x),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

public enum MomentStyle
{
    /// <summary>Time of day: 18:00.</summary>
    Time,

    /// <summary>Date and time.</summary>
    DateTime,

    /// <summary>How long until then, counting down: in 3 minutes.</summary>
    Relative,
}

namespace InterviewBot.Core.Grammar;

/// <summary>A flag as docker's own help lists it.</summary>
/// <param name="Short">The letter behind one dash; null where there is none.</param>
/// <param name="Long">The name behind two dashes.</param>
/// <param name="Type">What kind of value it takes, such as <c>list</c> or <c>bytes</c>; null for a switch.</param>
public sealed record GrammarFlag(char? Short, string Long, string? Type, FlagMark Mark)
{
    public bool TakesValue => Type is not null;

    /// <summary>Both names, as help writes them: <c>-p, --publish</c>.</summary>
    public string Names => Short is { } letter ? $"-{letter}, --{Long}" : $"--{Long}";
}

public enum FlagMark
{
    None,

    /// <summary>Accepted, but shown by no help: an older name of another flag, mostly.</summary>
    Hidden,

    Deprecated,

    /// <summary>Of the builder before BuildKit; BuildKit takes it without effect, or warns.</summary>
    Legacy,
}

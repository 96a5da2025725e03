namespace InterviewBot.Core.Grammar;

/// <summary>A piece of a shell line.</summary>
/// <param name="Text">As it was typed, quotes and all.</param>
/// <param name="Value">Without its quotes and backslashes; variables stay as they are.</param>
/// <param name="Start">Where it starts in the line, in UTF-16 code units.</param>
public readonly record struct ShellToken(ShellTokenKind Kind, string Text, string Value, int Start)
{
    public int End => Start + Text.Length;
}

public enum ShellTokenKind
{
    Word,

    /// <summary>What ends a command: <c>|</c>, <c>&amp;&amp;</c>, <c>;</c>, a line's end.</summary>
    Operator,

    /// <summary><c>&gt;</c>, <c>2&gt;&amp;1</c>, <c>&lt;&lt;</c>; a file's name follows as a word of its own.</summary>
    Redirection,

    /// <summary>From <c>#</c> to the end of its line.</summary>
    Comment,

    /// <summary>The text of a here-document.</summary>
    HereDocument,

    /// <summary>What continues a line in PowerShell or cmd; to docker it is nothing.</summary>
    Continuation,
}

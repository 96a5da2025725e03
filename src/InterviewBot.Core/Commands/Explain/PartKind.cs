namespace InterviewBot.Core.Commands.Explain;

/// <summary>The five kinds of parts that an explanation tells apart.</summary>
public enum PartKind
{
    /// <summary>A command's own words, and the name of another program in the line.</summary>
    Command,

    Flag,

    /// <summary>What a flag takes, and a variable's value before a program.</summary>
    Value,

    /// <summary>Everything that a command works on, and the shell's own signs.</summary>
    Argument,

    /// <summary>A command or flag that docker does not have.</summary>
    Unknown,
}

namespace InterviewBot.Core.Grammar;

/// <summary>What a part of a line is to docker and the shell.</summary>
public enum PartRole
{
    /// <summary>The words of a docker command: <c>docker run</c>.</summary>
    Command,

    /// <summary>Another program: <c>grep</c>, <c>sudo</c>.</summary>
    Program,

    ProgramFlag,

    ProgramArgument,

    /// <summary>A flag of the command, or several short ones in one word.</summary>
    Flag,

    /// <summary>What a flag takes.</summary>
    Value,

    /// <summary>What the command works on; <see cref="LinePart.Slot"/> says in which place.</summary>
    Argument,

    /// <summary>The command that runs in the container, and its own arguments.</summary>
    Inside,

    /// <summary>Behind the name of a plugin, of which nothing is known.</summary>
    PluginWord,

    UnknownCommand,

    UnknownFlag,

    /// <summary>What a document leaves open: <c>…</c>, <c>[OPTIONS]</c>, <c>&lt;command&gt;</c> in a command's place.</summary>
    Placeholder,

    /// <summary><c>DOCKER_BUILDKIT=1</c> before a program.</summary>
    Assignment,

    Operator,

    Redirection,

    /// <summary>The file of a redirection.</summary>
    RedirectionTarget,

    HereDocument,

    Comment,
}

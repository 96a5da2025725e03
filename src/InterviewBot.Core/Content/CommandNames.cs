using System.Collections.Immutable;
using InterviewBot.Core.Grammar;

namespace InterviewBot.Core.Content;

/// <summary>
/// One name for one command: <c>docker exec</c> and <c>docker container exec</c> are the same entry whatever the
/// content calls it. Docker 28's own short forms stand here; content may name further aliases.
/// </summary>
public static class CommandNames
{
    /// <summary>The canonical name of a command's name or short form; the same name where there is no other.</summary>
    public static string Canonical(string name) => DockerGrammar.Docker28.Find(name)?.Name ?? name;

    /// <summary>Docker's own other names of a canonical name.</summary>
    public static ImmutableArray<string> AliasesOf(string canonical) => DockerGrammar.Docker28.Find(canonical)?.Aliases ?? [];

    /// <summary>
    /// The canonical name of the command that a line runs: its words before the first placeholder or argument, flags
    /// passed over. <c>docker exec -it &lt;id&gt; sh</c> is <c>docker container exec</c>. Null where it starts with none.
    /// </summary>
    public static string? OfLine(string line) => CommandPath.Read(line) is { } path ? Canonical(path) : null;
}

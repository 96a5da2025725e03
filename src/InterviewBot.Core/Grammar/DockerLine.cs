using System.Collections.Immutable;

namespace InterviewBot.Core.Grammar;

/// <summary>A shell line in its parts, with the docker commands in it.</summary>
public sealed record DockerLine(ImmutableArray<LinePart> Parts, ImmutableArray<DockerCall> Calls)
{
    /// <summary>Reads a line under the grammar of docker 28. Never throws; a terminal's prompts are left out.</summary>
    public static DockerLine Parse(string line) => new LineReader(DockerGrammar.Docker28, ShellLine.Split(ShellPrompt.Blank(line))).Read();

    /// <summary>What docker would refuse: unknown commands and flags, the first of each call.</summary>
    public IEnumerable<LinePart> Unknown => Calls
        .Select(call => call.Parts.FirstOrDefault(part => part.Role is PartRole.UnknownCommand or PartRole.UnknownFlag))
        .OfType<LinePart>();
}

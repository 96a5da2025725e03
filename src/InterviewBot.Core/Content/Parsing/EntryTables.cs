using System.Collections.Immutable;
using InterviewBot.Core.Content.Rules;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>A kind of table that gives command entries: which heads it has, and how a row's first cell names its entry.</summary>
internal sealed record EntryTables(ImmutableArray<string> Heads, Rule WrongName, Func<string, (string Name, ImmutableArray<string> Aliases)?> Read)
{
    /// <summary><c>명령어 | 설명</c>: commands to type.</summary>
    public static EntryTables Commands { get; } = new(
        ["명령어", "명령", "command", "commands"],
        CommandRules.NotACommand,
        usage => CommandNames.OfLine(usage) is { } name ? (name, CommandNames.AliasesOf(name)) : null);

    /// <summary><c>지시어 | 설명</c>: what a Dockerfile is written in.</summary>
    public static EntryTables Instructions { get; } = new(
        ["지시어", "인스트럭션", "instruction", "instructions"],
        CommandRules.NotAnInstruction,
        usage => DockerfileInstructions.NameOf(usage) is { } name ? (name, [DockerfileInstructions.AliasOf(name)]) : null);

    /// <summary><c>키 | 설명</c>, in a file of the kind <c>compose-file</c>: what a compose file is written in.</summary>
    public static EntryTables Keys { get; } = new(
        ["키", "key", "keys"],
        CommandRules.NotAKey,
        usage => ComposeKeys.Read(usage) is var (name, alias) ? (name, [alias]) : null);
}

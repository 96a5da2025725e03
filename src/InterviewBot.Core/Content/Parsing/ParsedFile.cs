using System.Collections.Immutable;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>What one file holds, before it is joined with the others.</summary>
internal sealed record ParsedFile
{
    /// <summary>The path as it is shown: the folder as given, and the way from there.</summary>
    public required string Path { get; init; }

    public Language Language { get; init; }

    public string Topic { get; init; } = "";

    /// <summary>The file's first heading or its title; null where it has neither.</summary>
    public string? TopicName { get; init; }

    public ImmutableArray<Question> Questions { get; init; } = [];

    public ImmutableArray<CommandEntry> Commands { get; init; } = [];

    public ImmutableArray<FlagTable> Flags { get; init; } = [];

    public ImmutableArray<TaskRow> Tasks { get; init; } = [];

    public ImmutableArray<ShellExample> Examples { get; init; } = [];

    public ImmutableArray<ImmutableArray<string>> Synonyms { get; init; } = [];

    public ImmutableArray<ImmutableArray<string>> AnswerSynonyms { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public ImmutableArray<PinSpot> Pins { get; init; } = [];

    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Blocks);
}

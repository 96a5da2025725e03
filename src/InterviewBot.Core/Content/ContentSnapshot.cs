using System.Collections.Immutable;

namespace InterviewBot.Core.Content;

/// <summary>Everything that was loaded at one time. Immutable: readers keep the one they took, and never lock.</summary>
public sealed record ContentSnapshot
{
    public static ContentSnapshot Empty { get; } = new();

    /// <summary>Questions of both languages, in the order of the folders and files; an overridden one is not in it.</summary>
    public ImmutableArray<Question> Questions { get; init; } = [];

    /// <summary>Commands of both languages; a command is once in each.</summary>
    public ImmutableArray<CommandEntry> Commands { get; init; } = [];

    public ImmutableArray<Topic> Topics { get; init; } = [];

    /// <summary>Groups of words that mean the same; the first of a group is its head word.</summary>
    public ImmutableArray<ImmutableArray<string>> Synonyms { get; init; } = [];

    /// <summary>Further groups that only answers are judged by; a group's ↔ stands between words of opposite meaning.</summary>
    public ImmutableArray<ImmutableArray<string>> AnswerSynonyms { get; init; } = [];

    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    public ImmutableArray<string> Files { get; init; } = [];
}

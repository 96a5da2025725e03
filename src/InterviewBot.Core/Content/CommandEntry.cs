using System.Collections.Immutable;

namespace InterviewBot.Core.Content;

/// <summary>A docker command in one language, as a command table states it.</summary>
public sealed record CommandEntry
{
    /// <summary>The canonical name, such as <c>docker container exec</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Other names of the same command, such as <c>docker exec</c>.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>The command cell as written, with placeholders: <c>docker exec -it &lt;id&gt; sh</c>.</summary>
    public required string Usage { get; init; }

    public required Language Language { get; init; }

    public required string Description { get; init; }

    public ImmutableArray<CommandExample> Examples { get; init; } = [];

    public ImmutableArray<CommandFlag> Flags { get; init; } = [];

    /// <summary>What people want to do when they need it, in their words: 디스크가 꽉 찼을 때 정리하기.</summary>
    public ImmutableArray<string> Tasks { get; init; } = [];

    public required SourcePlace Source { get; init; }
}

/// <summary>A line to type, and what it does where the content says so.</summary>
public sealed record CommandExample(string Line, string? Explanation);

/// <summary>An option of a command: its names (<c>-n</c>, <c>--tail</c>), its value's placeholder, its meaning.</summary>
public sealed record CommandFlag(ImmutableArray<string> Names, string? Value, string Description);

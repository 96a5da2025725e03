using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Content;

/// <summary>An interview question in one language, as its Markdown file states it.</summary>
public sealed record Question
{
    public required QuestionId Id { get; init; }

    public required Language Language { get; init; }

    /// <summary>The topic's id, such as <c>docker-hub</c>.</summary>
    public required string Topic { get; init; }

    public required Level Level { get; init; }

    /// <summary>The question as plain text, without <c>Q1:</c> and the quotes around it.</summary>
    public required string Text { get; init; }

    public required ImmutableArray<Inline> Rich { get; init; }

    /// <summary>May be empty: such a question can be asked, and <c>content check</c> warns of it.</summary>
    public ImmutableArray<AnswerPoint> Points { get; init; } = [];

    /// <summary>The model answer; empty where the content has none.</summary>
    public ImmutableArray<Block> ModelAnswer { get; init; } = [];

    public ImmutableArray<FollowUp> FollowUps { get; init; } = [];

    /// <summary>Commands that the question involves, as written: <c>docker pull</c>.</summary>
    public ImmutableArray<string> Commands { get; init; } = [];

    /// <summary>Addresses to read further at.</summary>
    public ImmutableArray<string> References { get; init; } = [];

    public required SourcePlace Source { get; init; }
}

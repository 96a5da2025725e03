using System.Collections.Concurrent;

namespace InterviewBot.FakeDiscord;

/// <summary>A breach of a documented rule.</summary>
public sealed record Violation(string Rule, string Detail);

/// <summary>What the bot did that Discord documents as wrong.</summary>
public sealed class Violations
{
    private readonly ConcurrentQueue<Violation> _all = new();

    public IReadOnlyList<Violation> All => [.. _all];

    public int Count => _all.Count;

    public void Add(string rule, string detail) => _all.Enqueue(new Violation(rule, detail));

    public override string ToString() => string.Join('\n', _all.Select(violation => $"{violation.Rule}: {violation.Detail}"));
}

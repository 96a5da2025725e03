using System.Collections.Concurrent;

namespace InterviewBot.FakeDiscord;

/// <summary>Something that was done wrong.</summary>
/// <param name="IsPolicy">Discord allows it; this bot does not allow itself.</param>
public sealed record Violation(string Rule, string Detail, bool IsPolicy = false);

/// <summary>What the bot did that it must not do: breaches of Discord's documents, and of this bot's own policies.</summary>
public sealed class Violations
{
    private readonly ConcurrentQueue<Violation> _all = new();

    public IReadOnlyList<Violation> All => [.. _all];

    /// <summary>What Discord documents as wrong, for whichever bot.</summary>
    public IReadOnlyList<Violation> Documented => [.. _all.Where(violation => !violation.IsPolicy)];

    /// <summary>What only this bot holds itself to; another bot may do it.</summary>
    public IReadOnlyList<Violation> Policies => [.. _all.Where(violation => violation.IsPolicy)];

    public int Count => _all.Count;

    public void Add(string rule, string detail) => _all.Enqueue(new Violation(rule, detail));

    public void AddPolicy(string rule, string detail) => _all.Enqueue(new Violation(rule, detail, IsPolicy: true));

    public override string ToString() => string.Join('\n', _all.Select(violation => $"{violation.Rule}: {violation.Detail}"));
}

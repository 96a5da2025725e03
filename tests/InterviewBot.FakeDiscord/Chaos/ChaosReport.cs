using System.Collections.Immutable;
using System.Text;

namespace InterviewBot.FakeDiscord.Chaos;

/// <summary>What came of it.</summary>
public sealed record ChaosReport(int Seed)
{
    public required IReadOnlyDictionary<string, int> Faults { get; init; }

    public required int Sent { get; init; }

    /// <summary>The bot said that it read their events.</summary>
    public required int Reached { get; init; }

    public required int Answered { get; init; }

    /// <summary>Replayed by a resume when Discord no longer took an answer.</summary>
    public required int TooLate { get; init; }

    public required int Posts { get; init; }

    public required int Identifies { get; init; }

    public required int Resumes { get; init; }

    /// <summary>Each is a check that failed; empty where all held.</summary>
    public required ImmutableArray<string> Problems { get; init; }

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine($"seed {Seed}: {Faults.Values.Sum()} faults, {Sent} interactions sent, {Reached} reached the bot, {Answered} answered, {TooLate} replayed too late, {Posts} posts");
        text.AppendLine($"  {Identifies} sessions begun, {Resumes} resumed");
        foreach (var (fault, count) in Faults.OrderByDescending(fault => fault.Value))
        {
            text.AppendLine($"  {count,5}  {fault}");
        }

        text.Append(Problems.IsEmpty ? "  every check held" : string.Join('\n', Problems.Select(problem => "  FAILED " + problem)));
        return text.ToString();
    }
}

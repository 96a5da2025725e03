using System.Collections.Immutable;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Practice;

/// <summary>What came of one person's practising one question once: which of its answer points were covered.</summary>
public sealed record PracticeOutcome
{
    /// <summary>Names the occasion, such as an answer's id or a session with its round and member: recording it again replaces it.</summary>
    public required string Id { get; init; }

    public required ChannelRef Channel { get; init; }

    public required Member Member { get; init; }

    public required QuestionId Question { get; init; }

    /// <summary>The language that the question was practised in.</summary>
    public required Language Language { get; init; }

    public required PracticeSource Source { get; init; }

    /// <summary>The ids of the points that were covered: a part of <see cref="Points"/>.</summary>
    public required ImmutableArray<string> Covered { get; init; }

    /// <summary>The ids of all points that the question had then. Empty where it had none: then nothing is graded.</summary>
    public required ImmutableArray<string> Points { get; init; }

    public required DateTimeOffset At { get; init; }

    public PersonRef Person => new(Channel.Platform, Member.Id);

    /// <summary>How many of the points were covered; a repeated or unknown id does not count.</summary>
    public int CoveredCount => Points.Distinct().Count(Covered.Contains);

    /// <summary>The share of the points that were covered, 0 to 1; null where the question had none.</summary>
    public double? Coverage => Points.IsEmpty ? null : (double)CoveredCount / Points.Distinct().Count();
}

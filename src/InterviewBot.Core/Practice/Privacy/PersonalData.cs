using InterviewBot.Core.Chat;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Practice.Plan;
using InterviewBot.Core.Practice.Progress;
using InterviewBot.Core.Practice.Review;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Reports;

namespace InterviewBot.Core.Practice.Privacy;

/// <summary>All that is kept of one person.</summary>
public sealed record PersonalData
{
    public required PersonRef Person { get; init; }

    /// <summary>The language that they chose for themselves.</summary>
    public Language? Language { get; init; }

    public required IReadOnlyList<Answer> Answers { get; init; }

    public required IReadOnlyList<PracticeOutcome> Practice { get; init; }

    public required IReadOnlyList<ReviewCard> Cards { get; init; }

    public required IReadOnlyList<ReviewEntry> Grades { get; init; }

    public InterviewPlan? Plan { get; init; }

    public ReviewDigest? Digest { get; init; }

    /// <summary>What they let others see, by workspace.</summary>
    public required IReadOnlyList<SharingIn> Sharing { get; init; }

    /// <summary>The sessions that they took part in, whole.</summary>
    public required IReadOnlyList<MockState> Mocks { get; init; }

    /// <summary>What they reported as wrong in the content.</summary>
    public required IReadOnlyList<MistakeReport> Reports { get; init; }

    /// <summary>The channels whose daily questions or weekly summary they set up, once for each setting that names them.</summary>
    public required IReadOnlyList<ChannelRef> SetUp { get; init; }

    public bool IsEmpty => Language is null && Plan is null && Digest is null
        && Answers.Count + Practice.Count + Cards.Count + Grades.Count + Mocks.Count + Reports.Count + Sharing.Count + SetUp.Count == 0;
}

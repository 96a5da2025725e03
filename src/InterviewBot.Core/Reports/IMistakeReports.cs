using InterviewBot.Core.Chat;

namespace InterviewBot.Core.Reports;

public interface IMistakeReports
{
    /// <summary>Keeps a report; the same id again is the same report.</summary>
    Task SaveAsync(MistakeReport report, CancellationToken cancellationToken);

    /// <summary>The newest reports of a channel's workspace, the latest first.</summary>
    Task<IReadOnlyList<MistakeReport>> ListRecentAsync(ChannelRef workspace, int most, CancellationToken cancellationToken);
}

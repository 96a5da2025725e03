using InterviewBot.Core.Chat;
using InterviewBot.Core.Practice.Charts;
using InterviewBot.Core.Practice.Progress;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Time;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Practice.Leaderboard;

/// <summary>A workspace's ranks, of those who take part. A channel stands for its workspace.</summary>
public sealed class LeaderboardDesk(IPracticeStore practice, ISharingStore sharing, QuestionBank bank, IOptions<BotOptions> bot)
{
    public async Task<RankingChart> ChartAsync(
        ChannelRef channel, RankingPeriod period, Language language, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var calendar = new LocalCalendar(bot.Value.DefaultTimeZone);
        var from = calendar.StartOf(period.First(calendar.DateOf(now)));
        var outcomes = await practice.ListWorkspaceAsync(channel, from, cancellationToken);
        var takingPart = await sharing.ListTakingPartAsync(channel, cancellationToken);
        var ranks = RankedPerson.Of(PresentOutcomes.Of(outcomes, await bank.CurrentAsync(cancellationToken)), takingPart);
        return RankingCharts.Of(ranks, takingPart.Count, period, period.Span(now, calendar, language), language);
    }

    public async Task<bool> TakesPartAsync(ChannelRef channel, string memberId, CancellationToken cancellationToken) =>
        (await sharing.FindAsync(channel, memberId, cancellationToken)).Leaderboard;

    public Task TakePartAsync(ChannelRef channel, Member member, bool on, CancellationToken cancellationToken) =>
        sharing.SetLeaderboardAsync(channel, member, on, cancellationToken);
}

using InterviewBot.Core.Chat;
using InterviewBot.Core.Practice.Charts;
using InterviewBot.Core.Practice.Review;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Time;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Practice.Progress;

/// <summary>Reads where a person stands.</summary>
public sealed class ProgressDesk(IPracticeStore practice, IReviewStore reviews, ISharingStore sharing, QuestionBank bank, IOptions<BotOptions> bot)
{
    public async Task<PersonProgress> OfAsync(PersonRef person, DateTimeOffset now, CancellationToken cancellationToken) => PersonProgress.Of(
        await practice.ListAsync(person, cancellationToken),
        await reviews.ListEntriesAsync(person, cancellationToken),
        await reviews.ListAsync(person, cancellationToken),
        await bank.CurrentAsync(cancellationToken),
        new LocalCalendar(bot.Value.DefaultTimeZone),
        now);

    public async Task<ProgressChart> ChartAsync(PersonRef person, string name, Language language, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var progress = await OfAsync(person, now, cancellationToken);
        return ProgressCharts.Of(progress, name, (await bank.CurrentAsync(cancellationToken)).Snapshot, language);
    }

    public Task<Sharing> SharingOfAsync(ChannelRef channel, string memberId, CancellationToken cancellationToken) =>
        sharing.FindAsync(channel, memberId, cancellationToken);

    /// <summary>Opens one's own progress to the channel's workspace, or closes it.</summary>
    public Task ShareAsync(ChannelRef channel, Member member, bool on, CancellationToken cancellationToken) =>
        sharing.SetProgressAsync(channel, member, on, cancellationToken);

    /// <summary>What another was last called here, where they share their progress here; null where they do not.</summary>
    public async Task<string?> SharedNameAsync(ChannelRef channel, string memberId, CancellationToken cancellationToken)
    {
        var shared = await sharing.FindAsync(channel, memberId, cancellationToken);
        if (!shared.Progress)
        {
            return null;
        }

        var outcomes = await practice.ListAsync(new PersonRef(channel.Platform, memberId), cancellationToken);
        return outcomes.Where(outcome => outcome.Channel.Workspace == channel.Workspace).Select(outcome => outcome.Member.Name).LastOrDefault() ?? shared.Name;
    }
}

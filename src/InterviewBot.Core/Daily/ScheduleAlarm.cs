using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Daily;

/// <summary>Suspends a schedule whose channel or permission is gone, and tells the one who set it, once.</summary>
internal sealed class ScheduleAlarm(IScheduleStore schedules, IEnumerable<IChatPlatform> platforms) : IChannelNews
{
    public async Task SuspendAsync(Schedule schedule, string reason, CancellationToken cancellationToken)
    {
        if (await schedules.SuspendAsync(schedule.Id, reason, cancellationToken) && schedule.SetBy is { } member)
        {
            var platform = platforms.First(known => known.Name == schedule.Channel.Platform);
            await platform.TellAsync(schedule.Channel, member, Notice(schedule, reason), cancellationToken);
        }
    }

    public async Task GoneAsync(string platform, string? workspace, string? channel, string reason, CancellationToken cancellationToken)
    {
        foreach (var schedule in await schedules.ListWithinAsync(platform, workspace, channel, cancellationToken))
        {
            await SuspendAsync(schedule, reason, cancellationToken);
        }
    }

    private static Card Notice(Schedule schedule, string reason)
    {
        var language = schedule.Language;
        return new Card
        {
            Title = language.Pick("⏸ 예약 질문을 멈췄어요", "⏸ Scheduled questions are suspended"),
            Body =
            [
                new Block.Paragraph(
                [
                    new Inline.Place(schedule.Channel.Channel),
                    Rich.Text(language.Pick(
                        $"의 일정 {schedule.Number}에 올리지 못했어요: {reason}. 설정은 그대로 두었어요.",
                        $": schedule {schedule.Number} could not be posted: {reason}. Its settings are kept.")),
                ]),
                Rich.Paragraph(language.Pick(
                    $"채널이나 봇의 권한을 확인하신 뒤 그 채널에서 다시 시작해 주세요: /매일 다시시작 일정:{schedule.Number}",
                    $"Check the channel and the bot's permissions, then run /daily resume schedule:{schedule.Number} in that channel.")),
            ],
            Tone = CardTone.Warning,
        };
    }
}

using System.Collections.Immutable;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Status;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Daily;

/// <summary>The last deliveries with what became of them, and the next posts.</summary>
internal sealed class DailyStatus(IScheduleStore schedules, IDeliveryStore deliveries, DailyCalendar calendar, IOptions<BotOptions> bot) : IStatusSection
{
    private const int Last = 7;
    private const int Next = 3;

    public async Task<CardField?> DescribeAsync(ChannelRef channel, ChatContext context, CancellationToken cancellationToken)
    {
        var language = context.Language;
        var recent = await deliveries.ListRecentAsync(channel, Last, cancellationToken);
        var all = (await schedules.ListWorkspaceAsync(channel, cancellationToken)).Select(calendar.Plan).OrderBy(schedule => schedule.DueAt).ToList();
        var lines = recent.Select(delivery => Line(delivery, language))
            .Concat(all.Where(schedule => schedule.Suspended is not null).Select(schedule => Line(
                "⚠️ ", schedule.Channel, language.Pick($" 일정 {schedule.Number} 멈춤 — {schedule.Suspended}", $" schedule {schedule.Number} suspended — {schedule.Suspended}"))))
            .Concat(all.Where(schedule => schedule.Runs).Take(Next).Select(schedule => Line(
                $"⏭ {DailyTexts.Local(schedule.DueAt, schedule.Recurrence.Zone, language)} ", schedule.Channel, language.Pick(" 예정", " planned"))))
            .ToList();
        return lines.Count == 0 ? null : new CardField(language.Pick("최근 게시와 다음 일정", "Last and next posts"), [Rich.Bullets(lines)]);
    }

    private ImmutableArray<Inline> Line(Delivery delivery, Language language)
    {
        var (mark, state) = delivery.State switch
        {
            DeliveryState.Sent => ("✅", language.Pick("올림", "posted")),
            DeliveryState.Missed => ("▫️", language.Pick("놓침", "missed")),
            DeliveryState.Refused => ("⚠️", language.Pick("거절됨", "refused")),
            _ when delivery.MessageId is not null => ("⏳", language.Pick("올림, 마무리 중", "posted, finishing")),
            _ => ("⏳", language.Pick("올리는 중", "on its way")),
        };
        var problem = delivery.Problem is null ? "" : $" — {delivery.Problem}";
        return Line($"{mark} {DailyTexts.Local(delivery.PlannedAt, bot.Value.DefaultTimeZone, language)} ", delivery.Channel, $" {state}{problem}");
    }

    private static ImmutableArray<Inline> Line(string before, ChannelRef channel, string after) =>
        [Rich.Text(before), new Inline.Place(channel.Channel), Rich.Text(after)];
}

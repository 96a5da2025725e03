using InterviewBot.Core.Questions;
using InterviewBot.Core.Time;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Daily;

/// <summary>
/// Turns due schedules into deliveries. After a downtime only the latest missed slot of a schedule is caught up, within
/// the grace time; later it is recorded as missed.
/// </summary>
internal sealed class DailyClaimer(
    IScheduleStore schedules, QuestionPicker picker, WorkScope scope, DeliverySender sender, IOptions<DailyOptions> options) : IDueWork
{
    public string Name => "daily schedules";

    public WakeSignal Wake { get; } = new();

    public async Task<DateTimeOffset?> RunDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var schedule in await schedules.ListDueAsync(scope, now, cancellationToken))
        {
            await ClaimAsync(schedule, now, cancellationToken);
        }

        return await schedules.NextDueAsync(scope, cancellationToken);
    }

    private async Task ClaimAsync(Schedule schedule, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var slot = schedule.Recurrence.LatestBetween(schedule.DueAt, now) ?? schedule.DueAt;
        var key = Slots.Planned(schedule, slot);
        var picked = await picker.ChooseAsync(schedule.Channel, schedule.Filter, schedule.Language, key, cancellationToken);
        var late = now - slot > options.Value.Grace;
        var delivery = Slots.Delivery(schedule, key, slot, picked) with
        {
            State = late || picked is null ? DeliveryState.Missed : DeliveryState.Pending,
            Problem = picked is null ? "no question fits" : late ? "too late after a downtime" : null,
        };
        if (await schedules.ClaimAsync(schedule, schedule.Recurrence.NextAfter(now), delivery, cancellationToken))
        {
            sender.Wake.Ring();
        }
    }
}

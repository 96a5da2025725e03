using InterviewBot.Core.Time;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Daily;

/// <summary>
/// Turns due schedules into deliveries. After a downtime only the latest missed slot of a schedule is caught up, within
/// the grace time; later it is recorded as missed. A day off that was planned for is passed over.
/// </summary>
internal sealed class DailyClaimer(
    IScheduleStore schedules, DailyPicker picker, DailyCalendar calendar, WorkScope scope, DeliverySender sender, IOptions<DailyOptions> options) : IDueWork
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
        var slot = calendar.LatestBetween(schedule.Recurrence, schedule.DueAt, now) ?? schedule.DueAt;
        var key = Slots.Planned(schedule, slot);
        var picked = await picker.ChooseAsync(schedule.Channel, schedule.Filter, schedule.Language, key, now, cancellationToken);
        var problem = picked is null ? "no question fits"
            : calendar.IsOff(schedule.Recurrence, slot) ? "a day off"
            : now - slot > options.Value.Grace ? "too late after a downtime"
            : null;
        var delivery = Slots.Delivery(schedule, key, slot, now, picked) with
        {
            State = problem is null ? DeliveryState.Pending : DeliveryState.Missed,
            Problem = problem,
        };
        if (await schedules.ClaimAsync(schedule, calendar.NextAfter(schedule.Recurrence, now), delivery, cancellationToken))
        {
            sender.Wake.Ring();
        }
    }
}

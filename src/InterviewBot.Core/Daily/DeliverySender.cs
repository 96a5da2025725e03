using InterviewBot.Core.Time;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Daily;

/// <summary>
/// Carries deliveries to their platforms: post, buttons and thread, each marked when it is done and tried again alone
/// when it fails. A delivery that somebody took and did not finish is settled by reading the channel first.
/// </summary>
internal sealed partial class DeliverySender(
    IDeliveryStore deliveries, IScheduleStore schedules, ScheduleAlarm alarm, DeliverySteps steps, WorkScope scope, IOptions<DailyOptions> options,
    TimeProvider clock, ILogger<DeliverySender> logger) : IDueWork
{
    /// <summary>Channels posted to at the same time: many schedules share nine o'clock.</summary>
    private const int AtOnce = 8;

    /// <summary>A post whose buttons or thread still fail after this is left as it is.</summary>
    private static readonly TimeSpan LongestTrying = TimeSpan.FromHours(24);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    public string Name => "daily deliveries";

    public WakeSignal Wake { get; } = new();

    public async Task<DateTimeOffset?> RunDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var taken = await deliveries.TakeDueAsync(scope, now, now + options.Value.Lease, cancellationToken);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(taken, parallel, async (delivery, token) => await CarryAsync(delivery, token));
        return await deliveries.NextDueAsync(scope, cancellationToken);
    }

    private async Task CarryAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        try
        {
            var carried = await PostAsync(delivery, cancellationToken);
            if (carried.State is DeliveryState.Pending && carried.MessageId is not null)
            {
                carried = await DecorateAsync(carried, cancellationToken);
            }

            await deliveries.SaveAsync(carried, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // One channel's failure must not hold up the others; the lease brings this one back.
            LogFailed(error, delivery.Id);
        }
    }

    private async Task<Delivery> PostAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (delivery.MessageId is not null)
        {
            return delivery with { State = DeliveryState.Pending };
        }

        var late = clock.GetUtcNow() - delivery.PlannedAt > options.Value.Grace;
        var posted = await steps.PostAsync(delivery, late, cancellationToken);
        if (posted.State == DeliveryState.Refused && await ScheduleOfAsync(delivery, cancellationToken) is { } schedule)
        {
            await alarm.SuspendAsync(schedule, posted.Problem ?? "refused", cancellationToken);
        }

        if (posted.MessageId is not null)
        {
            // Marked at once: from here on nobody posts this slot again, whatever happens to the steps that follow.
            await deliveries.SaveAsync(posted with { State = DeliveryState.Sending, DueAt = clock.GetUtcNow() + options.Value.Lease }, cancellationToken);
        }

        return posted;
    }

    private async Task<Schedule?> ScheduleOfAsync(Delivery delivery, CancellationToken cancellationToken) =>
        (await schedules.ListAsync(delivery.Channel, cancellationToken)).FirstOrDefault(schedule => schedule.Id == delivery.ScheduleId);

    private async Task<Delivery> DecorateAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var buttons = delivery.ButtonsDone ? delivery : await steps.AddButtonsAsync(delivery, cancellationToken);
        var threaded = buttons.ThreadDone ? buttons : await steps.StartThreadAsync(buttons, cancellationToken);
        var now = clock.GetUtcNow();
        return threaded is { ButtonsDone: true, ThreadDone: true } || now - threaded.PlannedAt > LongestTrying
            ? threaded with { State = DeliveryState.Sent }
            : threaded with { State = DeliveryState.Pending, DueAt = threaded.DueAt > now ? threaded.DueAt : now + Pause(threaded.Attempts) };
    }

    /// <summary>1 s, 2 s, 4 s … up to five minutes.</summary>
    internal static TimeSpan Pause(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, Math.Pow(2, Math.Min(attempts, 20) - 1)));

    [LoggerMessage(Level = LogLevel.Error, Message = "Delivery {Delivery} failed and is taken up again after its lease.")]
    private partial void LogFailed(Exception error, string delivery);
}

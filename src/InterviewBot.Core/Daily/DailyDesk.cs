using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Questions;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Daily;

/// <summary>What managers do with schedules. Times are planned here and nowhere else.</summary>
internal sealed class DailyDesk(
    IScheduleStore schedules, IDeliveryStore deliveries, DailyPicker picker, DailyCalendar calendar, DailyClaimer claimer,
    DeliverySender sender, IIdSource ids, IOptions<BotOptions> bot)
{
    public async Task<IReadOnlyList<Schedule>> ListAsync(ChannelRef channel, CancellationToken cancellationToken) =>
        [.. (await schedules.ListAsync(channel, cancellationToken)).Select(calendar.Plan)];

    /// <param name="existing">The schedule to change; null adds one.</param>
    public async Task<Schedule> SetAsync(
        ChannelRef channel, Schedule? existing, ScheduleRequest request, string setBy, ChatContext context, CancellationToken cancellationToken)
    {
        var recurrence = new Recurrence(
            request.Time,
            request.Days ?? existing?.Recurrence.Days ?? PostDays.Every,
            request.Zone ?? existing?.Recurrence.Zone ?? bot.Value.DefaultTimeZone);
        var schedule = new Schedule
        {
            Id = existing?.Id ?? ids.Next(),
            Channel = channel,
            Number = existing?.Number ?? 0,
            Recurrence = recurrence,
            Filter = request.FilterNamed || existing is null ? request.Filter : existing.Filter,
            Language = existing?.Language ?? context.Language,
            Reveal = request.RevealNamed || existing is null ? request.Reveal : existing.Reveal,
            Role = request.Role ?? existing?.Role,
            SetBy = setBy,
            DueAt = context.Now,
        };
        return await SaveAsync(schedule with { DueAt = await NextDueAsync(schedule, context.Now, cancellationToken) }, cancellationToken);
    }

    public Task<Schedule> PauseAsync(Schedule schedule, CancellationToken cancellationToken) =>
        SaveAsync(schedule with { Paused = true }, cancellationToken);

    /// <summary>Resumes what was paused or suspended; what was due meanwhile is not made up for.</summary>
    public async Task<Schedule> ResumeAsync(Schedule schedule, DateTimeOffset now, CancellationToken cancellationToken) =>
        await SaveAsync(
            schedule with { Paused = false, Suspended = null, DueAt = await NextDueAsync(schedule, now, cancellationToken) },
            cancellationToken);

    public Task RemoveAsync(Schedule schedule, CancellationToken cancellationToken) => schedules.RemoveAsync(schedule.Id, cancellationToken);

    public Task<Schedule> SkipAsync(Schedule schedule, DateTimeOffset now, CancellationToken cancellationToken) =>
        SaveAsync(schedule with { DueAt = calendar.NextAfter(schedule.Recurrence, schedule.DueAt > now ? schedule.DueAt : now) }, cancellationToken);

    /// <summary>Posts once, beside every plan.</summary>
    /// <param name="like">The schedule whose questions and reveal are used; null asks from all.</param>
    /// <returns>Whether there was a question to post.</returns>
    public async Task<bool> PostNowAsync(
        ChannelRef channel, Schedule? like, string eventId, ChatContext context, CancellationToken cancellationToken)
    {
        var key = Slots.Now(channel, eventId);
        var plan = like ?? new Schedule
        {
            Id = "",
            Channel = channel,
            Number = 0,
            Recurrence = new Recurrence(TimeOnly.MinValue, PostDays.Every, bot.Value.DefaultTimeZone),
            Filter = QuestionFilter.All,
            Language = context.Language,
            DueAt = context.Now,
        };
        if (await picker.ChooseAsync(channel, plan.Filter, plan.Language, key, context.Now, cancellationToken) is not { } picked)
        {
            return false;
        }

        await deliveries.AddAsync(Slots.Delivery(plan, key, context.Now, context.Now, picked) with { ScheduleId = null }, cancellationToken);
        sender.Wake.Ring();
        return true;
    }

    /// <summary>
    /// The first due time from now on whose local date has no post of the schedule yet. Today's may have been made already,
    /// and after a change of the zone also that of a date that is still to come there.
    /// </summary>
    private async Task<DateTimeOffset> NextDueAsync(Schedule schedule, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var due = calendar.NextAfter(schedule.Recurrence, now);
        while (await IsTakenAsync(schedule, due, cancellationToken))
        {
            due = calendar.NextAfter(schedule.Recurrence, due);
        }

        return due;
    }

    /// <summary>What was missed or refused leaves its date free for another time, but not its own slot.</summary>
    private async Task<bool> IsTakenAsync(Schedule schedule, DateTimeOffset due, CancellationToken cancellationToken) =>
        await deliveries.HasSlotOnAsync(schedule.Id, schedule.Recurrence.LocalDate(due), cancellationToken)
        || await deliveries.FindAsync(Slots.IdOf(Slots.Planned(schedule, due)), cancellationToken) is not null;

    private async Task<Schedule> SaveAsync(Schedule schedule, CancellationToken cancellationToken)
    {
        var saved = await schedules.SaveAsync(schedule, cancellationToken);
        claimer.Wake.Ring();
        return saved;
    }
}

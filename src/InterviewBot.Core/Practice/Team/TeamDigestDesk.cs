using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Daily;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Practice.Team;

/// <summary>Switches a channel's weekly summary on and off.</summary>
internal sealed class TeamDigestDesk(ITeamDigestStore store, IScheduleStore schedules, TeamDigestSender sender, IIdSource ids, IOptions<BotOptions> bot)
{
    public async Task<bool> IsOnAsync(ChannelRef channel, CancellationToken cancellationToken) =>
        await store.FindAsync(channel, cancellationToken) is not null;

    /// <summary>In the zone of the channel's first schedule, where it has one.</summary>
    public async Task<TeamDigest> SwitchOnAsync(ChatEvent.Action action, ChatContext context, CancellationToken cancellationToken)
    {
        var planned = await schedules.ListAsync(action.Channel, cancellationToken);
        var digest = new TeamDigest
        {
            Id = ids.Next(),
            Channel = action.Channel,
            Language = context.Language,
            Zone = planned is [var first, ..] ? first.Recurrence.Zone : bot.Value.DefaultTimeZone,
            SetBy = action.Member.Id,
            Week = default,
            DueAt = default,
        };
        var stored = await store.AddAsync(digest.Next(context.Now), cancellationToken);
        sender.Wake.Ring();
        return stored;
    }

    /// <returns>Whether it was on.</returns>
    public Task<bool> SwitchOffAsync(ChannelRef channel, CancellationToken cancellationToken) => store.RemoveAsync(channel, cancellationToken);
}

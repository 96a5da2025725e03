using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Practice.Review;

/// <summary>Switches a person's morning notice on and off.</summary>
internal sealed class DigestDesk(IDigestStore store, ReviewPlanner planner, DigestSender sender)
{
    public async Task<bool> IsOnAsync(PersonRef person, CancellationToken cancellationToken) =>
        await store.FindAsync(person, cancellationToken) is not null;

    /// <returns>What was done, in words.</returns>
    public async Task<string> SwitchOnAsync(PersonRef person, ChannelRef channel, ChatContext context, CancellationToken cancellationToken)
    {
        var due = DigestSender.NextAfter(context.Now, planner.Calendar);
        await store.SaveAsync(new ReviewDigest(person, channel, context.Language, due), cancellationToken);
        sender.Wake.Ring();
        return context.Language.Pick(
            $"복습할 것이 있는 날 {DigestSender.Morning:HH:mm} ({planner.Calendar.Zone})에 알려 드릴게요",
            $"On days with reviews I will remind you at {DigestSender.Morning:HH:mm} ({planner.Calendar.Zone})");
    }

    /// <inheritdoc cref="SwitchOnAsync"/>
    public async Task<string> SwitchOffAsync(PersonRef person, Language language, CancellationToken cancellationToken)
    {
        await store.RemoveAsync(person, cancellationToken);
        return language.Pick("아침 알림을 껐어요", "Morning reminders are off");
    }
}

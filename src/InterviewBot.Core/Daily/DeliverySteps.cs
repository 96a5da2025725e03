using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Daily;

/// <summary>The single steps of a delivery. Each returns the delivery with what came of it.</summary>
internal sealed class DeliverySteps(IEnumerable<IChatPlatform> platforms, DeliveryCards cards, TimeProvider clock)
{
    /// <param name="late">Whether its grace time is over: then it is looked for, but not posted any more.</param>
    public async Task<Delivery> PostAsync(Delivery delivery, bool late, CancellationToken cancellationToken)
    {
        var platform = PlatformOf(delivery);
        if (delivery.State == DeliveryState.Sending)
        {
            switch (await platform.FindPostAsync(delivery.Channel, delivery.Id, delivery.PlannedAt - TimeSpan.FromMinutes(1), cancellationToken))
            {
                case PostSearch.Found found:
                    return delivery with { State = DeliveryState.Pending, MessageId = found.Message.MessageId };
                case PostSearch.Unreadable unreadable:
                    return Unsettled(delivery, unreadable.Reason);
            }
        }

        if (late)
        {
            return delivery with { State = DeliveryState.Missed, Problem = delivery.Problem ?? "too late" };
        }

        if (await cards.DrawAsync(delivery, platform.PostsWithButtons, cancellationToken) is not { } card)
        {
            return delivery with { State = DeliveryState.Missed, Problem = "the question is no longer in the content" };
        }

        var result = await platform.PostAsync(delivery.Channel, card, new PostOptions(delivery.Id, delivery.Role), cancellationToken);
        return result.Match(
            sent => delivery with { State = DeliveryState.Pending, MessageId = sent.Message.MessageId, ButtonsDone = platform.PostsWithButtons, Problem = null },
            refused => delivery with { State = DeliveryState.Refused, Problem = refused.Reason },
            unknown => Unsettled(delivery, unknown.Reason),
            notNow => delivery with { State = DeliveryState.Pending, Problem = notNow.Reason, DueAt = clock.GetUtcNow() + notNow.RetryAfter });
    }

    public async Task<Delivery> AddButtonsAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        if (await cards.DrawAsync(delivery, withButtons: true, cancellationToken) is not { } card)
        {
            return delivery with { ButtonsDone = true };
        }

        var result = await PlatformOf(delivery).EditAsync(delivery.Message!.Value, card, delivery.Role, cancellationToken);
        return result.Match(
            _ => delivery with { ButtonsDone = true },
            refused => delivery with { ButtonsDone = true, Problem = refused.Reason },
            unknown => delivery with { Problem = unknown.Reason },
            notNow => delivery with { Problem = notNow.Reason, DueAt = clock.GetUtcNow() + notNow.RetryAfter });
    }

    public async Task<Delivery> StartThreadAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        var title = await cards.ThreadTitleAsync(delivery, cancellationToken);
        return await PlatformOf(delivery).StartThreadAsync(delivery.Message!.Value, title, cancellationToken) switch
        {
            ThreadResult.Refused refused => delivery with { ThreadDone = true, Problem = refused.Reason },
            ThreadResult.NotNow notNow => delivery with { Problem = notNow.Reason, DueAt = clock.GetUtcNow() + notNow.RetryAfter },
            _ => delivery with { ThreadDone = true },
        };
    }

    public async Task<PostResult> RedrawAsync(Delivery delivery, Card card, CancellationToken cancellationToken) =>
        await PlatformOf(delivery).EditAsync(delivery.Message!.Value, card, delivery.Role, cancellationToken);

    /// <summary>Stays in <see cref="DeliveryState.Sending"/>, so that the next one at it reads before it posts.</summary>
    private Delivery Unsettled(Delivery delivery, string reason) => delivery with
    {
        State = DeliveryState.Sending,
        Problem = reason,
        DueAt = clock.GetUtcNow() + DeliverySender.Pause(delivery.Attempts),
    };

    private IChatPlatform PlatformOf(Delivery delivery) => platforms.First(platform => platform.Name == delivery.Channel.Platform);
}

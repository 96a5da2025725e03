using InterviewBot.Core.Questions;
using InterviewBot.Core.Time;

namespace InterviewBot.Core.Daily;

/// <summary>Draws posted messages again: with the number of answers, and with the points when they open to all.</summary>
internal sealed class DeliveryRefresher(IDeliveryStore deliveries, DeliverySteps steps, DeliveryCards cards, WorkScope scope, TimeProvider clock)
    : IDueWork, IDeliveryNotes
{
    /// <summary>Answers that come together are drawn together.</summary>
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(500);

    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(10);

    public string Name => "daily refreshes";

    public WakeSignal Wake { get; } = new();

    public async Task<DateTimeOffset?> RunDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var delivery in await deliveries.ListToRefreshAsync(scope, now, cancellationToken))
        {
            var next = await RedrawAsync(delivery, now, cancellationToken);
            await deliveries.RefreshedAsync(delivery, next, cancellationToken);
        }

        return await deliveries.NextRefreshAsync(scope, cancellationToken);
    }

    public async Task AnsweredAsync(string delivery, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await deliveries.RefreshByAsync(delivery, now, now + Gather, cancellationToken);
        Wake.Ring();
    }

    /// <returns>When to draw it again.</returns>
    private async Task<DateTimeOffset?> RedrawAsync(Delivery delivery, DateTimeOffset now, CancellationToken cancellationToken)
    {
        DateTimeOffset? reveal = delivery.RevealAt > now ? delivery.RevealAt : null;
        if (await cards.DrawAsync(delivery, withButtons: true, cancellationToken) is not { } card)
        {
            return reveal;
        }

        var result = await steps.RedrawAsync(delivery, card, cancellationToken);
        return result.Match<DateTimeOffset?>(
            _ => reveal,
            _ => reveal,
            _ => now + AfterTrouble,
            notNow => now + notNow.RetryAfter);
    }
}

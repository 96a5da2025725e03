using Microsoft.Extensions.Time.Testing;

namespace InterviewBot.Tests.Support;

/// <summary>
/// The clock of a bot whose minutes matter: the test's own, moved as fast as the sockets allow. A gateway client that has
/// its own timers runs in real time instead.
/// </summary>
internal sealed class BotClock
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);

    /// <summary>Real time takes no less on a busy machine.</summary>
    private static readonly TimeSpan LeastInRealTime = TimeSpan.FromSeconds(20);

    private readonly FakeTimeProvider _fake = new(new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero));

    public TimeProvider Clock => Differences.FollowsTheBotsClock ? _fake : TimeProvider.System;

    public DateTimeOffset Now => Clock.GetUtcNow();

    /// <summary>Moves the bot's clock until something holds, and fails where it has not within that time of the bot's.</summary>
    public async Task AdvanceUntilAsync(Func<bool> holds, TimeSpan within)
    {
        var start = Now;
        var limit = Differences.FollowsTheBotsClock || within > LeastInRealTime ? within : LeastInRealTime;
        while (!holds() && Now - start < limit)
        {
            if (Differences.FollowsTheBotsClock)
            {
                _fake.Advance(Step);
            }

            // What the clock set going runs on real sockets.
            await Task.Delay(TimeSpan.FromMilliseconds(4), TestContext.Current.CancellationToken);
        }

        // The clock stands still from here: what is under way on a busy machine may still arrive.
        await DiscordWorld.UntilAsync(holds);
    }
}

using InterviewBot.FakeDiscord.Chaos;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Discord;

public sealed class ChaosTests
{
    [Fact]
    public async Task AHundredFaultsLoseAndRepeatNothing()
    {
        await using var world = await DiscordWorld.StartAsync(ChaosPlan.Platform);

        var report = await ChaosRun.RunAsync(world.Discord, new ChaosPlan(Faults: 100, Interactions: 500, Seed: 7), TestContext.Current.CancellationToken);

        report.Problems.ShouldBeEmpty(report.ToString());
        report.Reached.ShouldBeGreaterThan(400);
    }
}

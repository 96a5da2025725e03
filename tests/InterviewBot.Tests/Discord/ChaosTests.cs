using InterviewBot.FakeDiscord.Chaos;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Discord;

public sealed class ChaosTests
{
    [Fact]
    public async Task AHundredFaultsLoseAndRepeatNothing()
    {
        await using var world = await DiscordWorld.StartAsync(ChaosPlan.Platform);

        var report = await ChaosRun.RunAsync(world.Discord, new ChaosPlan(Faults: 100, Interactions: 500, Seed: 6), TestContext.Current.CancellationToken);

        Differences.Unlisted(report.Problems).ShouldBeEmpty(report.ToString());
        // What was sent into a broken connection comes late or never; most has to get through for the run to mean anything.
        report.Reached.ShouldBeGreaterThan(report.Sent / Differences.PartLostInChaos, report.ToString());
    }
}

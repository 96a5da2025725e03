using InterviewBot.FakeDiscord;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Discord;

/// <summary>The first answer to an interaction has three seconds, whatever stands in its way.</summary>
public sealed class FirstAnswerTests
{
    [Fact]
    public async Task A429IsWaitedForBeforeTheAnswerIsTriedAgain()
    {
        await using var world = await DiscordWorld.StartAsync();
        world.Discord.Faults.Inject(new RestFault.RateLimited("user", TimeSpan.FromSeconds(0.6)), "POST", "/callback");

        var help = await world.SendAsync(InteractionDraft.Command("help"));

        help.Message.Text.ShouldContain("/질문");
        help.Latency!.Value.ShouldBeGreaterThan(TimeSpan.FromSeconds(0.6));
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task SeveralFaultsInARowAreOutlasted()
    {
        await using var world = await DiscordWorld.StartAsync();
        world.Discord.Faults.Inject(new RestFault.Status(502), "POST", "/callback", times: 2);
        world.Discord.Faults.Inject(new RestFault.ResetBefore(), "POST", "/callback");
        world.Discord.Faults.Inject(new RestFault.ResetAfter(), "POST", "/callback");

        var help = await world.SendAsync(InteractionDraft.Command("help"));

        await DiscordWorld.UntilAsync(() => help.Callbacks == 2);
        help.Message.Text.ShouldContain("/질문");
        world.Log.Lines.ShouldAllBe(line => !line.Contains("40060", StringComparison.Ordinal));
    }
}

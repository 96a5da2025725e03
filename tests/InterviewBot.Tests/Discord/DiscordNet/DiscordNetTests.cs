using InterviewBot.Discord;
using InterviewBot.Discord.Gateway;
using InterviewBot.FakeDiscord;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InterviewBot.Tests.Discord.DiscordNet;

/// <summary>What only holds with Discord.Net as the gateway client, in real time: its timers are its own.</summary>
public sealed class DiscordNetTests
{
    [Fact]
    public async Task TheFirstHeartbeatComesAtOnceAndSaysZeroWhereNothingWasReceived()
    {
        await using var world = await DiscordWorld.StartAsync();

        world.Discord.Gateway.Connections[0].Heartbeats.ShouldHaveSingleItem().Sequence.ShouldBe(0);
    }

    [Theory]
    [InlineData(4004)]
    [InlineData(4010)]
    [InlineData(4013)]
    public async Task ItStaysAwayAfterACodeThatIsFinalThoughItsOwnReconnectTakesASecond(int code)
    {
        await using var world = await DiscordWorld.StartAsync();

        await world.Discord.Gateway.CloseAsync(code);
        await Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken);

        world.Discord.Gateway.Connections.ShouldHaveSingleItem();
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task AfterAnInvalidSessionItIdentifiesOnTheSameConnection()
    {
        await using var world = await DiscordWorld.StartAsync();

        await world.Discord.Gateway.InvalidateAsync(resumable: false);
        await DiscordWorld.UntilAsync(() => world.Discord.Gateway.Identifies == 2);

        world.Discord.Gateway.Connections.ShouldHaveSingleItem();
        world.Discord.Violations.Documented.ShouldContain(violation => violation.Rule == "identify-after-invalid-session");
    }

    [Fact]
    public async Task AfterABrokenConnectionItComesBackInASecond()
    {
        await using var world = await DiscordWorld.StartAsync();
        var first = world.Discord.Gateway.Connections[0];

        await world.Discord.Gateway.ResetAsync();
        await DiscordWorld.UntilAsync(() => world.Discord.Gateway.Resumes == 1);

        (world.Discord.Gateway.Connections[1].OpenedAt - first.ClosedAt!.Value).ShouldBeGreaterThan(TimeSpan.FromSeconds(0.9));
    }

    [Fact]
    public async Task WhereItHasGivenUpAnotherClientTakesItsPlaceAfterThreeMinutes()
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        await using var world = await DiscordWorld.StartAsync(clock: clock);

        await world.Discord.Gateway.CloseAsync(4006);
        // Longer than its first waits, and than Discord's pace of new sessions.
        await Task.Delay(TimeSpan.FromSeconds(6), TestContext.Current.CancellationToken);
        world.Discord.Gateway.Connections.ShouldHaveSingleItem();
        world.Get<DiscordConnection>().Gateway.State.ShouldBe(new GatewayState(GatewayPhase.Connecting));

        clock.Advance(TimeSpan.FromMinutes(2));
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        world.Discord.Gateway.Connections.ShouldHaveSingleItem();

        await DiscordWorld.UntilAsync(() =>
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            return world.Discord.Gateway.Connections.Count == 2;
        });
        await world.ReadyAsync();
        (await world.SendAsync(InteractionDraft.Command("help"))).Message.Text.ShouldContain("/질문");
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task InteractionsOfPeopleAndPlacesItHasNotCachedAreAnsweredAllTheSame()
    {
        await using var world = await DiscordWorld.StartAsync();

        var elsewhere = await world.SendAsync(InteractionDraft.Command("help") with { Guild = "2900000000000000009", Channel = "3900000000000000009", ByUserInstall = true });

        elsewhere.Message.Text.ShouldContain("/질문");
        world.Log.Lines.Where(line => line.Contains("Discord.Net (", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}

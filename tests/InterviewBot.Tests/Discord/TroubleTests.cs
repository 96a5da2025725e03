using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using InterviewBot.FakeDiscord;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InterviewBot.Tests.Discord;

/// <summary>What only a person can mend: one clear line each, nothing burnt, and everything else goes on.</summary>
public sealed class TroubleTests
{
    private const string WrongToken = "MTAwMDAwMDAwMDAwMDAwMDAwMQ.Gwrong.a-token-that-is-not-the-one";

    [Fact]
    public async Task AWrongTokenIsSaidOnceAndNothingIsBurntOnIt()
    {
        await using var world = await DiscordWorld.StartAsync(settings: new() { ["Discord__Token"] = WrongToken }, ready: false);

        await DiscordWorld.UntilAsync(() => ProblemsOf(world).Length > 0);

        var problem = ProblemsOf(world).ShouldHaveSingleItem();
        problem.ShouldContain("Discord__Token");
        world.Log.Lines.ShouldAllBe(line => !line.Contains(WrongToken, StringComparison.Ordinal) && !line.Contains("   at ", StringComparison.Ordinal));
        world.Discord.Gateway.Identifies.ShouldBeLessThanOrEqualTo(2);
        world.Discord.Rest.All.Count.ShouldBeLessThanOrEqualTo(10);
        await TheRestGoesOnAsync(world, "Discord__Token");
    }

    [Theory]
    [InlineData(4004, "Discord__Token")]
    [InlineData(4010, "shards")]
    [InlineData(4011, "shards")]
    [InlineData(4012, "Update InterviewBot")]
    [InlineData(4013, "Update InterviewBot")]
    [InlineData(4014, "Privileged Gateway Intents")]
    public async Task ACloseCodeThatIsFinalEndsItForGood(int code, string named)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero));
        await using var world = await DiscordWorld.StartAsync(
            new FakeDiscordOptions { WatchesHeartbeats = false }, clock: clock);

        await world.Discord.Gateway.CloseAsync(code);
        await DiscordWorld.UntilAsync(() => ProblemsOf(world).Length > 0);
        for (var minute = 0; minute < 10; minute++)
        {
            clock.Advance(TimeSpan.FromMinutes(1));
            await TheRestGoesOnAsync(world, named);
        }

        ProblemsOf(world).ShouldHaveSingleItem().ShouldContain(named);
        world.Discord.Gateway.Connections.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task AnIntentThatIsNotAllowedIsSaidWithWhereToSwitchItOn()
    {
        await using var world = await DiscordWorld.StartAsync(new FakeDiscordOptions { DisallowedIntents = 1 }, ready: false);

        await DiscordWorld.UntilAsync(() => ProblemsOf(world).Length > 0);

        ProblemsOf(world).ShouldHaveSingleItem().ShouldContain("Privileged Gateway Intents");
        await TheRestGoesOnAsync(world, "Privileged Gateway Intents");
    }

    [Fact]
    public async Task AWrongPublicKeyIsSaidWithoutWaitingForARequest()
    {
        await using var world = await DiscordWorld.StartAsync(
            settings: new() { ["Discord__PublicKey"] = new string('a', 64) }, ready: false);

        await DiscordWorld.UntilAsync(() => ProblemsOf(world).Length > 0);

        ProblemsOf(world).ShouldHaveSingleItem().ShouldContain("Discord__PublicKey");
        await TheRestGoesOnAsync(world, "Discord__PublicKey");
    }

    [Fact]
    public async Task AClockThatIsTenMinutesOffIsSaidAndAnswersGoOn()
    {
        await using var world = await DiscordWorld.StartOverHttpAsync(new FakeDiscordOptions { ClockSkew = TimeSpan.FromMinutes(10) });

        var help = await world.SendAsync(InteractionDraft.Command("help"));
        await world.SendAsync(InteractionDraft.Command("topics"));

        help.Message.Text.ShouldContain("/질문");
        world.Log.Lines.Where(line => line.Contains("clock", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("NTP");
    }

    [Fact]
    public async Task AClockThatIsTenMinutesOffIsSaidOverTheGatewayToo()
    {
        await using var world = await DiscordWorld.StartAsync(new FakeDiscordOptions { ClockSkew = TimeSpan.FromMinutes(-10) });

        (await world.SendAsync(InteractionDraft.Command("help"))).Message.Text.ShouldContain("/질문");

        world.Log.Lines.Where(line => line.Contains("clock", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("NTP");
    }

    [Fact]
    public async Task WithNoNetworkAtTheStartItIsSaidOnceAndConnectsWhenThereIsOne()
    {
        await using var world = await DiscordWorld.StartAsync(ready: false, network: false);
        await DiscordWorld.UntilAsync(() => world.Log.Lines.Any(line => line.Contains("cannot be reached", StringComparison.Ordinal)));
        await TheRestGoesOnAsync(world, "connecting");

        world.Discord.Network = true;
        await world.ReadyAsync();

        (await world.SendAsync(InteractionDraft.Command("help"))).Message.Text.ShouldContain("/질문");
        world.Log.Lines.Count(line => line.Contains("cannot be reached", StringComparison.Ordinal)).ShouldBe(1);
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    /// <summary>Lines that ask a person to mend something.</summary>
    private static string[] ProblemsOf(DiscordWorld world) =>
        [.. world.Log.Entries.Where(entry => entry.Level >= Microsoft.Extensions.Logging.LogLevel.Error).Select(entry => entry.Line)];

    private static async Task TheRestGoesOnAsync(DiscordWorld world, string problem)
    {
        using var http = new HttpClient { BaseAddress = world.Address };
        (await http.GetAsync("/health/live", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        var ready = await http.GetAsync("/health/ready", TestContext.Current.CancellationToken);
        var parts = (await ready.Content.ReadFromJsonAsync<JsonObject>(TestContext.Current.CancellationToken))!["parts"]!;
        ((bool)parts["content"]!["ready"]!).ShouldBeTrue();
        ((bool)parts["discord"]!["ready"]!).ShouldBeFalse();
        ((string)parts["discord"]!["detail"]!).ShouldContain(problem);
    }
}

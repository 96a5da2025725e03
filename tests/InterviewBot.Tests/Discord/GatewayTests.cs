using InterviewBot.FakeDiscord;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InterviewBot.Tests.Discord;

/// <summary>The gateway's rules on a real WebSocket; where minutes matter, the bot's clock is the test's own.</summary>
public sealed class GatewayTests
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(Differences.FollowsTheBotsClock ? 41.25 : 1);

    private readonly BotClock _clock = new();

    [Fact]
    public async Task TheFirstHeartbeatComesWithinOneIntervalAndTheOthersAnIntervalApart()
    {
        await using var world = await StartOnOwnClockAsync();
        var connection = world.Discord.Gateway.Connections[0];

        await AdvanceUntilAsync(() => !connection.Heartbeats.IsEmpty, within: Interval);
        var first = _clock.Now;
        await AdvanceUntilAsync(() => connection.Heartbeats.Count >= 2, within: Interval + TimeSpan.FromSeconds(1));

        (_clock.Now - first).ShouldBeGreaterThan(Interval * Differences.HeartbeatFactor * 0.8);
        connection.Heartbeats.Last().Sequence.ShouldNotBeNull();
        connection.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task NoIntentIsAskedForButTheNewsOfGuildsAndChannels()
    {
        await using var world = await DiscordWorld.StartAsync();

        world.Discord.Gateway.Connections[0].Intents.ShouldBe(1 << 0);
    }

    [Fact]
    public async Task AHeartbeatThatDiscordAsksForIsSentAtOnce()
    {
        // On a clock that stands still: the first of its own comes after a random part of the interval, and may come first.
        await using var world = await StartOnOwnClockAsync();

        await world.Discord.Gateway.RequestHeartbeatAsync();

        world.Discord.Gateway.Connections[0].Heartbeats.Count.ShouldBe(Differences.HeartbeatsAtReady + 1);
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task AConnectionWhoseHeartbeatsAreNotAnsweredIsGivenUpAndTheSessionGoesOn()
    {
        await using var world = await StartOnOwnClockAsync();
        world.Discord.Gateway.SilenceAcks = true;
        var dead = world.Discord.Gateway.Connections[0];

        await AdvanceUntilAsync(() => !dead.IsOpen, within: Interval * 3);
        world.Discord.Gateway.SilenceAcks = false;
        var next = await AdvanceUntilReadyAsync(world);
        // What was missed belongs to the old connection: the new one starts with a clean slate.
        await AdvanceUntilAsync(() => next.Heartbeats.Count == 3, within: Interval * 4);

        dead.CloseCode.ShouldNotBe(1000);
        dead.CloseCode.ShouldNotBe(1001);
        next.Resumed.ShouldBeTrue();
        next.OnResumePath.ShouldBeTrue();
        next.Query.ShouldBe(dead.Query);
        next.IsOpen.ShouldBeTrue();
        world.Discord.Gateway.Identifies.ShouldBe(1);
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task AHalfOpenConnectionIsFoundOutByItsSilence()
    {
        await using var world = await StartOnOwnClockAsync();
        var dead = world.Discord.Gateway.Connections[0];
        world.Discord.Gateway.BlackHole = true;

        await AdvanceUntilAsync(() => !dead.IsOpen, within: Interval * 3);
        world.Discord.Gateway.BlackHole = false;
        await AdvanceUntilReadyAsync(world);

        (await world.SendAsync(InteractionDraft.Command("help"))).Message.Text.ShouldContain("/질문");
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("op 7")]
    [InlineData("op 7 and 1001")]
    [InlineData("reset")]
    [InlineData("4000")]
    public async Task WhatDiscordDoesNotMeanForGoodIsResumedWithoutANewSession(string what)
    {
        await using var world = await DiscordWorld.StartAsync();
        var first = world.Discord.Gateway.Connections[0];

        await (what switch
        {
            "op 7" => world.Discord.Gateway.ReconnectAsync(),
            "op 7 and 1001" => world.Discord.Gateway.ReconnectAsync(closing: 1001),
            "reset" => world.Discord.Gateway.ResetAsync(),
            _ => world.Discord.Gateway.CloseAsync(int.Parse(what)),
        });
        await first.Ended;
        var missed = await world.Discord.Interactions.BeginAsync(InteractionDraft.Command("topics"));
        await missed.WaitForAnswerAsync();

        world.Discord.Gateway.Connections[^1].Resumed.ShouldBeTrue();
        world.Discord.Gateway.Identifies.ShouldBe(1);
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task AnInvalidSessionThatCanBeResumedIsResumed()
    {
        await using var world = await StartOnOwnClockAsync();

        await world.Discord.Gateway.InvalidateAsync(resumable: true);
        await AdvanceUntilAsync(() => world.Discord.Gateway.Resumes + world.Discord.Gateway.Identifies == 2, within: TimeSpan.FromSeconds(12));

        (world.Discord.Gateway.Resumes == 1).ShouldBe(Differences.ResumesAfterOp9);
        Differences.Unlisted(world.Discord.Violations).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("op 9 false")]
    [InlineData("4007")]
    [InlineData("4009")]
    [InlineData("1000")]
    public async Task AfterTheEndOfASessionANewOneStartsFiveSecondsAfterTheLast(string what)
    {
        var started = _clock.Now;
        await using var world = await StartOnOwnClockAsync();

        await (what == "op 9 false" ? world.Discord.Gateway.InvalidateAsync(resumable: false) : world.Discord.Gateway.CloseAsync(int.Parse(what)));
        await AdvanceUntilAsync(() => world.Discord.Gateway.Identifies == 2, within: TimeSpan.FromSeconds(12));

        (_clock.Now - started).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(5));
        world.Discord.Gateway.Connections.Any(connection => connection.TriedResume).ShouldBe(what != "op 9 false" && !Differences.KnowsWhichCodesEndASession);
    }

    [Fact]
    public async Task AConnectionThatWaitsForItsTurnToIdentifyLives()
    {
        await using var world = await DiscordWorld.StartAsync(new FakeDiscordOptions { HeartbeatInterval = TimeSpan.FromMilliseconds(700) });

        await world.Discord.Gateway.CloseAsync(4009);
        await DiscordWorld.UntilAsync(() => world.Discord.Gateway.Identifies == 2 && world.Discord.Gateway.Connections[^1].IsReady);

        world.Discord.Gateway.Connections.Count.ShouldBe(2);
        world.Discord.Gateway.Connections[^1].Heartbeats.Count.ShouldBeGreaterThanOrEqualTo(5);
        Differences.Unlisted(world.Discord.Violations).ShouldBeEmpty();
    }

    [Fact]
    public async Task AResumeThatIsRefusedIsNotTriedForever()
    {
        await using var world = await StartOnOwnClockAsync();
        world.Discord.Gateway.RefuseResume = true;

        await world.Discord.Gateway.ResetAsync();
        await AdvanceUntilAsync(() => world.Discord.Gateway.Identifies == 2, within: TimeSpan.FromMinutes(1));

        world.Discord.Gateway.Connections.Count(connection => connection.TriedResume).ShouldBe(1);
    }

    [Fact]
    public async Task AfterTooManySendsItStaysAwayForTheWholeWindow()
    {
        await using var world = await StartOnOwnClockAsync();

        await world.Discord.Gateway.CloseAsync(4008);
        await world.Discord.Gateway.Connections[0].Ended;
        var ended = _clock.Now;
        await AdvanceUntilAsync(() => world.Discord.Gateway.Connections.Count == 2, within: TimeSpan.FromSeconds(90));

        // The connection has ended a moment before the test learns of it.
        (_clock.Now - ended).ShouldBeGreaterThanOrEqualTo(Differences.AwayAfterTooManySends * 0.9);
    }

    [Fact]
    public async Task ARestartGoesOnWithTheSessionAndSpendsNoNewOne()
    {
        await using var world = await DiscordWorld.StartAsync(new FakeDiscordOptions { InteractionDeadline = TimeSpan.FromMinutes(1) });

        await world.StopBotAsync();
        var whileAway = await world.Discord.Interactions.BeginAsync(InteractionDraft.Command("topics"));
        await world.StartBotAsync();
        await world.ReadyAsync();
        (await world.SendAsync(InteractionDraft.Command("help"))).Message.Text.ShouldContain("/질문");

        var kept = Differences.KeepsTheSessionOverARestart;
        if (kept)
        {
            // What came over the restart may still be at its work when a later one is done.
            await whileAway.WaitForAnswerAsync();
        }

        world.Discord.Gateway.Identifies.ShouldBe(kept ? 1 : 2);
        world.Discord.Gateway.Connections[0].CloseCode.ShouldBe(kept ? 4900 : 1000);
        if (kept)
        {
            await whileAway.WaitForAnswerAsync();
        }

        (whileAway.CallbackType is not null).ShouldBe(kept);
        Differences.Unlisted(world.Discord.Violations).ShouldBeEmpty();
    }

    [Fact]
    public async Task WithFewSessionStartsLeftItWaitsForTheResetRatherThanLosingTheToken()
    {
        var clock = new FakeTimeProvider(_clock.Now);
        await using var world = await DiscordWorld.StartAsync(
            new FakeDiscordOptions { SessionStartsLeft = 3, SessionStartReset = TimeSpan.FromMinutes(30), WatchesHeartbeats = false },
            clock: clock,
            ready: false);
        await DiscordWorld.UntilAsync(() => world.Log.Lines.Any(line => line.Contains("waiting 30 minutes", StringComparison.Ordinal)));

        clock.Advance(TimeSpan.FromMinutes(30) - TimeSpan.FromSeconds(5));
        await world.Get<Core.Chat.IPlatformNotes>().FindAsync("discord", "a round trip to the store", TestContext.Current.CancellationToken);
        world.Discord.Gateway.Connections.ShouldBeEmpty();

        clock.Advance(TimeSpan.FromSeconds(10));
        await DiscordWorld.UntilAsync(() => world.Discord.Gateway.Identifies == 1);
    }

    [Fact]
    public async Task AHandlerThatSleepsHoldsUpNeitherHeartbeatsNorOtherInteractions()
    {
        await using var world = await DiscordWorld.StartAsync(new FakeDiscordOptions { HeartbeatInterval = TimeSpan.FromMilliseconds(400) }, add: SleepCommand.Add);

        var slow = await world.Discord.Interactions.BeginAsync(InteractionDraft.Command("sleep", ("seconds", 4)));
        var others = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => world.SendAsync(InteractionDraft.Command("help"))));
        await slow.WaitForFinalAsync();

        others.ShouldAllBe(other => other.CallbackType == 4);
        slow.Message.Text.ShouldContain("awake");
        world.Discord.Gateway.Connections.ShouldHaveSingleItem().Heartbeats.Count.ShouldBeGreaterThanOrEqualTo(5);
        world.Discord.Violations.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task EachShardHasAConnectionOfItsOwn()
    {
        await using var world = await StartOnOwnClockAsync(new FakeDiscordOptions { Shards = 2 }, ready: false);

        await AdvanceUntilAsync(() => world.Discord.Gateway.Connections.Count(connection => connection.IsReady) == 2, within: TimeSpan.FromSeconds(30));

        world.Discord.Gateway.Identifies.ShouldBe(2);
    }

    private Task<DiscordWorld> StartOnOwnClockAsync(FakeDiscordOptions? options = null, bool ready = true) => DiscordWorld.StartAsync(
        Differences.FollowsTheBotsClock
            // The fake's own clock goes on as ever: its watch over heartbeats would be wrong here.
            ? (options ?? new FakeDiscordOptions()) with { WatchesHeartbeats = false, IdentifyInterval = TimeSpan.Zero }
            : (options ?? new FakeDiscordOptions()) with { HeartbeatInterval = Interval },
        clock: _clock.Clock,
        ready: ready);

    private async Task<GatewayConnection> AdvanceUntilReadyAsync(DiscordWorld world)
    {
        await AdvanceUntilAsync(() => world.Discord.Gateway.Connections[^1] is { IsReady: true, IsOpen: true }, within: TimeSpan.FromMinutes(2));
        return world.Discord.Gateway.Connections[^1];
    }

    private Task AdvanceUntilAsync(Func<bool> holds, TimeSpan within) => _clock.AdvanceUntilAsync(holds, within);
}

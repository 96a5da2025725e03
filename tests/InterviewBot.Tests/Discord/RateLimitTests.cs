using InterviewBot.Discord.Rest;
using Microsoft.Extensions.Time.Testing;

namespace InterviewBot.Tests.Discord;

/// <summary>The limits by themselves, on a clock of the test's own.</summary>
public sealed class RateLimitTests
{
    private static readonly TimeSpan FiveSeconds = TimeSpan.FromSeconds(5);

    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero));
    private readonly RateLimits _limits;

    public RateLimitTests() => _limits = new RateLimits(_clock);

    [Fact]
    public async Task BeforeTheBucketIsKnownOneRequestIsUnderWayAtATime()
    {
        var first = await TakeAsync(Post("1"));
        var second = _limits.EnterAsync(Post("1"), TestContext.Current.CancellationToken);

        second.IsCompleted.ShouldBeFalse();
        first.Dispose();

        (await second).Turn.ShouldNotBeNull().Dispose();
    }

    [Fact]
    public async Task ABucketNamedLateHoldsBackTheRoutesThatShareIt()
    {
        Answer(await TakeAsync(Post("1")), remaining: 0);
        var edit = await TakeAsync(Patch("1"));
        Answer(edit, remaining: 0);

        var held = _limits.EnterAsync(Post("1"), TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromSeconds(4.9));
        held.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(0.2));

        (await held).Turn.ShouldNotBeNull().Dispose();
    }

    [Fact]
    public async Task TwoChannelsHaveEachTheirOwn()
    {
        Answer(await TakeAsync(Post("1")), remaining: 0);

        (await TakeAsync(Post("2"))).Dispose();
    }

    [Fact]
    public async Task APauseOfAllHoldsBackAllButInteractions()
    {
        _limits.PauseAll(FiveSeconds);

        var post = _limits.EnterAsync(Post("1"), TestContext.Current.CancellationToken);
        var other = _limits.EnterAsync(Post("2"), TestContext.Current.CancellationToken);
        (await TakeAsync(Webhook())).Dispose();
        post.IsCompleted.ShouldBeFalse();
        other.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(5.1));

        (await post).Turn.ShouldNotBeNull().Dispose();
        (await other).Turn.ShouldNotBeNull().Dispose();
    }

    [Fact]
    public async Task NotMoreThanFortyFiveLeaveInASecond()
    {
        var all = Enumerable.Range(0, 60).Select(i => _limits.EnterAsync(Post($"{i}"), TestContext.Current.CancellationToken)).ToList();

        all.Count(entering => entering.IsCompleted).ShouldBe(45);
        foreach (var entering in all.Where(entering => entering.IsCompleted))
        {
            (await entering).Turn.ShouldNotBeNull().Dispose();
        }

        _clock.Advance(TimeSpan.FromSeconds(1.1));

        foreach (var entering in all.Skip(45))
        {
            (await entering).Turn.ShouldNotBeNull().Dispose();
        }
    }

    [Fact]
    public async Task ARequestCountsUntilASecondAfterItsAnswerForDiscordMayHaveReceivedItLate()
    {
        var slow = await Task.WhenAll(Enumerable.Range(0, 45).Select(i => TakeAsync(Post($"{i}"))));
        _clock.Advance(TimeSpan.FromSeconds(5));
        var next = _limits.EnterAsync(Post("next"), TestContext.Current.CancellationToken);
        next.IsCompleted.ShouldBeFalse();

        foreach (var turn in slow)
        {
            turn.Dispose();
        }

        _clock.Advance(TimeSpan.FromSeconds(0.9));
        next.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(0.2));

        (await next).Turn.ShouldNotBeNull().Dispose();
    }

    [Fact]
    public async Task ARequestThatIsCancelledWhileItWaitsGivesItsBucketBack()
    {
        Answer(await TakeAsync(Post("1")), remaining: 0);
        using var cancelled = new CancellationTokenSource();
        var waiting = _limits.EnterAsync(Post("1"), cancelled.Token);

        await cancelled.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(waiting);
        _clock.Advance(TimeSpan.FromSeconds(5.1));

        (await TakeAsync(Post("1"))).Dispose();
    }

    [Fact]
    public async Task WhatWouldTakeTooLongIsToldInsteadOfWaitedFor()
    {
        var turn = await TakeAsync(Post("1"));
        turn.Close(TimeSpan.FromMinutes(10));
        turn.Dispose();

        var (held, tooLong) = await _limits.EnterAsync(Post("1"), TestContext.Current.CancellationToken);

        held.ShouldBeNull();
        tooLong.ShouldBeGreaterThan(TimeSpan.FromMinutes(9));
    }

    [Fact]
    public async Task ManyChannelsDoNotPileUp()
    {
        for (var i = 0; i < 10_000; i++)
        {
            var turn = await TakeAsync(Post($"{i}"));
            Answer(turn, remaining: 4);
            _clock.Advance(TimeSpan.FromMilliseconds(50));
        }

        _limits.Count.ShouldBeLessThanOrEqualTo(2_001);
    }

    private static RestCall Post(string channel) => Call(HttpMethod.Post, "POST channels/:id/messages", channel);

    private static RestCall Patch(string channel) => Call(HttpMethod.Patch, "PATCH channels/:id/messages/:id", channel);

    private static RestCall Webhook() => Call(HttpMethod.Post, "POST webhooks/:id/:token", "token") with { AsBot = false };

    private static RestCall Call(HttpMethod method, string route, string major) => new(method, "", route, major) { MayRepeat = true };

    private async Task<RateLimits.Turn> TakeAsync(RestCall call)
    {
        var entering = _limits.EnterAsync(call, TestContext.Current.CancellationToken);
        entering.IsCompleted.ShouldBeTrue();
        return (await entering).Turn.ShouldNotBeNull();
    }

    private static void Answer(RateLimits.Turn turn, int remaining)
    {
        turn.Learn(new RateLimitHeaders("a-bucket", remaining, FiveSeconds, null, null));
        turn.Dispose();
    }
}

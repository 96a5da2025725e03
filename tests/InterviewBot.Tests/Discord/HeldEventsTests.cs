using InterviewBot.Discord.Gateway;

namespace InterviewBot.Tests.Discord;

public sealed class HeldEventsTests : IGatewaySink
{
    private readonly HeldEvents _events = new();
    private readonly List<string> _taken = [];

    [Fact]
    public void WhatCameBeforeAnybodyTookItIsHandedOnInItsOrderWithItsTime()
    {
        _events.InteractionReceived("1"u8.ToArray(), 10);
        _events.Vanished("guild", null);
        _events.InteractionReceived("2"u8.ToArray(), 20);
        _taken.ShouldBeEmpty();

        _events.PassTo(this);
        _events.InteractionReceived("3"u8.ToArray(), 30);

        _taken.ShouldBe(["1 at 10", "guild gone", "2 at 20", "3 at 30"]);
    }

    [Fact]
    public void WhatNobodyTakesIsBounded()
    {
        for (var i = 0; i < 6_000; i++)
        {
            _events.InteractionReceived("x"u8.ToArray(), i);
        }

        _events.PassTo(this);

        _taken.Count.ShouldBe(5_000);
        _taken[^1].ShouldBe("x at 4999");
    }

    [Fact]
    public async Task NothingIsLostOrTwiceWhileItChangesHands()
    {
        var coming = Task.Run(
            () =>
            {
                for (var i = 0; i < 4_000; i++)
                {
                    _events.InteractionReceived("x"u8.ToArray(), i);
                }
            },
            TestContext.Current.CancellationToken);
        _events.PassTo(this);
        await coming;

        _taken.ShouldBe(Enumerable.Range(0, 4_000).Select(i => $"x at {i}"));
    }

    void IGatewaySink.InteractionReceived(ReadOnlyMemory<byte> payload, long receivedAt)
    {
        lock (_taken)
        {
            _taken.Add($"{System.Text.Encoding.UTF8.GetString(payload.Span)} at {receivedAt}");
        }
    }

    void IGatewaySink.Vanished(string? workspace, string? channel)
    {
        lock (_taken)
        {
            _taken.Add($"{workspace} gone");
        }
    }
}

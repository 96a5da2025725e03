using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Local;
using InterviewBot.Tests.Support;
using InterviewBot.Web.Local;

namespace InterviewBot.Tests.Web;

public sealed class LocalFeedTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebWorld _world;

    public LocalFeedTests() => _world = new WebWorld(_folder);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _world.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task WhoWatchesSeesWhatIsSaidAndChangedInItsOrder()
    {
        var (mina, jun) = (await _world.SeatAsync("미나"), await _world.SeatAsync("준"));
        using var watching = await _world.Get<LocalFeed>().SubscribeAsync(jun.Person.Id, Cancel);

        await _world.SendAsync(mina, "/시험 말하기");
        var posted = await NextAsync(watching);
        await _world.Chat.PressAsync(mina, posted, new ActionId("demo", "count"), "세기", [], Cancel);
        var changed = await NextAsync(watching);

        changed.Id.ShouldBe(posted.Id);
        changed.Change.ShouldBeGreaterThan(posted.Change);
        changed.Order.ShouldBe(posted.Order);
    }

    [Fact]
    public async Task APrivateMessageReachesNobodyElse()
    {
        var (mina, jun) = (await _world.SeatAsync("미나"), await _world.SeatAsync("준"));
        using var watching = await _world.Get<LocalFeed>().SubscribeAsync(jun.Person.Id, Cancel);

        await _world.SendAsync(mina, "/시험 귓속말");
        await _world.SendAsync(mina, "모두에게");

        (await NextAsync(watching)).Text.ShouldBe("모두에게");
    }

    [Fact]
    public async Task WhatAnotherProcessWritesIsSeenAsWell()
    {
        var jun = await _world.SeatAsync("준");
        using var watching = await _world.Get<LocalFeed>().SubscribeAsync(jun.Person.Id, Cancel);
        await using var terminal = new WebWorld(_folder);

        await terminal.SendAsync(await terminal.SeatAsync("터미널"), "여기도 있어요");

        (await NextAsync(watching)).Text.ShouldBe("여기도 있어요");
    }

    [Fact]
    public async Task ANewChannelIsTold()
    {
        using var watching = await _world.Get<LocalFeed>().SubscribeAsync("anyone", Cancel);

        await _world.Chat.OpenChannelAsync("스터디", Cancel);

        (await watching.Changes.ReadAsync(Cancel)).Channels.ShouldBeTrue();
    }

    [Fact]
    public void ATabThatCannotKeepUpIsToldToReadAnew()
    {
        var gone = 0;
        var watching = new LocalSubscription("mina", 0, _ => gone++);
        for (var i = 1; i <= 100; i++)
        {
            watching.Offer(new LocalChanges(i, [Message(i)], false));
        }

        gone.ShouldBeGreaterThan(0);
        while (watching.Changes.TryRead(out _))
        {
            // What fitted is still read; then it ends.
        }

        watching.Changes.Completion.IsCompletedSuccessfully.ShouldBeTrue();
    }

    private static LocalMessage Message(long order) =>
        new() { Id = $"{order}", Channel = "docker", Order = order, Change = order, Card = Card.Say("!"), PostedAt = default };

    private static async Task<LocalMessage> NextAsync(LocalSubscription watching)
    {
        while (true)
        {
            var changes = await watching.Changes.ReadAsync(Cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(10), Cancel);
            if (!changes.Messages.IsEmpty)
            {
                return changes.Messages.ShouldHaveSingleItem();
            }
        }
    }
}

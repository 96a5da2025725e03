using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Local;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Web;

public sealed class LocalPlatformTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebWorld _world;

    public LocalPlatformTests() => _world = new WebWorld(_folder);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _world.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task TheSameKeyPostsOnceHoweverManyTry()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PostAsync("매일 09:00", "slot-1")));

        results.Distinct().ShouldHaveSingleItem();
        (await HistoryAsync()).Length.ShouldBe(1);
        await PostAsync("매일 09:00", "slot-2");
        (await HistoryAsync()).Length.ShouldBe(2);
    }

    [Fact]
    public async Task APostIsFoundAgainByItsKey()
    {
        var message = await PostAsync("있어요", "slot-1");

        (await _world.Platform.FindPostAsync(WebWorld.Docker, "slot-1", default, Cancel)).ShouldBe(new PostSearch.Found(message));
        (await _world.Platform.FindPostAsync(WebWorld.Docker, "slot-2", default, Cancel)).ShouldBe(new PostSearch.NotThere());
    }

    [Fact]
    public async Task AnEditReplacesTheCard()
    {
        var message = await PostAsync("전", "slot-1");

        (await _world.Platform.EditAsync(message, Card.Say("후"), Cancel)).ShouldBe(new PostResult.Sent(message));

        (await HistoryAsync()).ShouldHaveSingleItem().Card.ShouldNotBeNull().TextOf().ShouldContain("후");
    }

    [Fact]
    public async Task WhatIsNotThereIsRefused()
    {
        var nowhere = LocalChannel.Ref("nowhere");
        (await _world.Platform.PostAsync(nowhere, Card.Say("?"), new PostOptions("k"), Cancel)).ShouldBe(new PostResult.Refused("unknown channel"));
        (await _world.Platform.EditAsync(new MessageRef(nowhere, "gone"), Card.Say("?"), Cancel)).ShouldBe(new PostResult.Refused("unknown message"));
        (await _world.Platform.StartThreadAsync(new MessageRef(nowhere, "gone"), "?", Cancel)).ShouldBe(new ThreadResult.Refused("unknown message"));
    }

    [Fact]
    public async Task AMessageHasOneThreadAndCountsWhatIsSaidInIt()
    {
        var message = await PostAsync("오늘의 질문", "slot-1");
        var started = await _world.Platform.StartThreadAsync(message, "오늘의 질문 #12", Cancel);
        (await _world.Platform.StartThreadAsync(message, "또", Cancel)).ShouldBe(started);

        var thread = started.ShouldBeOfType<ThreadResult.Started>().Thread;
        var mina = await _world.SeatAsync("미나", thread.Channel);
        await _world.SendAsync(mina, "여기서 이야기해요");

        (await HistoryAsync()).ShouldHaveSingleItem().Thread.ShouldBe(new LocalThread(thread.Channel, "오늘의 질문 #12", 1));
        (await _world.HistoryAsync(mina)).ShouldHaveSingleItem().Text.ShouldBe("여기서 이야기해요");
        (await _world.Chat.ChannelsAsync(Cancel)).Single(channel => channel.IsThread).ParentChannel.ShouldBe("docker");
    }

    [Fact]
    public async Task EveryPartOfACardComesBackFromTheStore()
    {
        var card = new Card
        {
            Title = "제목 <b>&amp;</b> 🙂",
            Body =
            [
                Rich.Paragraph(
                    Rich.Text("글"), Rich.Bold("굵게"), new Inline.Emphasis([Rich.Text("기울임")]), Rich.Code("docker ps"), new Inline.LineBreak(),
                    new Inline.Link("https://docs.docker.com", [Rich.Text("문서")]), Rich.Relative(DateTimeOffset.UnixEpoch)),
                new Block.BulletList([[Rich.Paragraph("하나"), Rich.Bullets(["둘"])]], Ordered: true),
                new Block.CodeBlock("sh", "docker logs -f web"),
            ],
            Fields = [new CardField("이름", [Rich.Paragraph("값")])],
            Footer = [Rich.Time(DateTimeOffset.UnixEpoch)],
            Buttons = [new CardButton(new ActionId("demo", "x", "1/2"), "누르기", ButtonStyle.Danger, Disabled: true)],
            Select = new CardSelect(new ActionId("demo", "y"), "고르기", [new SelectOption("a", "가", "설명", Selected: true)], 0, 1),
            Picture = new Picture("chart.png", [137, 80, 78, 71], "표"),
            Tone = CardTone.Question,
        };
        await _world.Platform.PostAsync(WebWorld.Docker, card, new PostOptions("all"), Cancel);

        var back = (await HistoryAsync()).ShouldHaveSingleItem().Card.ShouldNotBeNull();
        back.ShouldBeEquivalentTo(card);
    }

    private async Task<MessageRef> PostAsync(string text, string key) =>
        (await _world.Platform.PostAsync(WebWorld.Docker, Card.Say(text), new PostOptions(key), Cancel)).ShouldBeOfType<PostResult.Sent>().Message;

    private async Task<LocalMessage[]> HistoryAsync() => await _world.HistoryAsync(await _world.SeatAsync("보는 사람"));
}

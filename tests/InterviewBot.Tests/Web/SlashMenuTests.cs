using InterviewBot.Core;
using InterviewBot.Tests.Support;
using InterviewBot.Web.Local;

namespace InterviewBot.Tests.Web;

public sealed class SlashMenuTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebWorld _world;

    public SlashMenuTests() => _world = new WebWorld(_folder);

    public async ValueTask DisposeAsync()
    {
        await _world.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("/시", "/시험")]
    [InlineData("/싷", "/시험")] // The next syllable has begun.
    [InlineData("/ㅅㅎ", "/시험")]
    [InlineData("/dem", "/시험")]
    [InlineData("/시험 ", "말하기|귓속말")]
    [InlineData("/시험 마", "말하기")]
    [InlineData("/시험 말하기 ", "기분:|크게:")]
    [InlineData("/demo say mo", "기분:")]
    [InlineData("/시험 말하기 기분:", "기쁘게|차분하게")]
    [InlineData("/시험 말하기 기분:차", "차분하게")]
    [InlineData("/시험 말하기 기분:차분하게 ", "크게:")]
    [InlineData("/시험 말하기 크게:", "네|아니요")]
    [InlineData("/시험 말하기 기분:차분하게 크게:네 ", "")]
    [InlineData("/질문 주제:보", "보안")]
    [InlineData("/nothing-like-it x", "")]
    [InlineData("plain text", "")]
    [InlineData("//", "")]
    public async Task WhatMayComeNextIsOfferedInTheReadersLanguage(string head, string labels) =>
        string.Join('|', (await SuggestAsync(head)).Items.Select(item => item.Label)).ShouldBe(labels);

    [Theory]
    [InlineData("/시험", false)]
    [InlineData("/시험 말하기", true)]
    [InlineData("/시험 말하기 기분:", false)]
    [InlineData("/시험 말하기 기분:차", false)]
    [InlineData("/시험 말하기 기분:차분하게", true)]
    [InlineData("/질문", true)]
    [InlineData("/질문 주제:보", false)]
    public async Task EnterTakesASuggestionOnlyWhileTheLineIsNotWhole(string head, bool runnable) =>
        (await SuggestAsync(head)).Runnable.ShouldBe(runnable);

    [Fact]
    public async Task ATakenSuggestionStandsWhereItsBeginningStood()
    {
        const string head = "/시험 말하기 기분:차";
        var item = (await SuggestAsync(head)).Items.ShouldHaveSingleItem();

        (head[..item.Start] + item.Insert).ShouldBe("/시험 말하기 기분:차분하게 ");
    }

    [Fact]
    public async Task WhatIsForManagersIsOfferedToManagers()
    {
        (await SuggestAsync("/시험 비", mayManage: true)).Items.ShouldHaveSingleItem().Label.ShouldBe("비밀");
        (await SuggestAsync("/시험 비")).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task EnglishReadersSeeEnglish()
    {
        var seat = await _world.SeatAsync("Mina") with { Language = Language.En };
        var item = (await _world.Get<SlashMenu>().SuggestAsync(seat, "/시", TestContext.Current.CancellationToken)).Items.ShouldHaveSingleItem();

        item.Label.ShouldBe("/demo");
        item.Detail.ShouldBe("For tests");
    }

    private async Task<SlashSuggestions> SuggestAsync(string head, bool mayManage = false)
    {
        var seat = await _world.SeatAsync("미나", mayManage: mayManage);
        return await _world.Get<SlashMenu>().SuggestAsync(seat, head, TestContext.Current.CancellationToken);
    }
}

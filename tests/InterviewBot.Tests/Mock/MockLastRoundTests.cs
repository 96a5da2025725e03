using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Mock;

/// <summary>Who comes late is told what there still is to come to.</summary>
public sealed class MockLastRoundTests : IAsyncDisposable
{
    private readonly MockRoom _room = new();
    private MessageRef _lobby = new(TestBot.Channel, "lobby");

    [Fact]
    public async Task TheLobbySaysWhichRoundItIsAndWhatALatecomerMayStillDo()
    {
        await StartedAsync();
        _room.Shown(_lobby).TextOf().ShouldContain("라운드 1/2. 지금 참가하면 다음 라운드부터 함께해요.");

        await ToTheLastRoundAsync();
        var text = _room.Shown(_lobby).TextOf();
        text.ShouldContain("라운드 2/2. 마지막 라운드예요");
        text.ShouldNotContain("다음 라운드부터");
        (await _room.Bot.CommandAsync("mock", "status", locale: Language.En)).CardOf().TextOf().ShouldContain("round 2 of 2, the last one");
    }

    [Fact]
    public async Task NobodyIsPromisedARoundAfterTheLast()
    {
        await StartedAsync();
        (await JoinAsync(MockRoom.Others[0])).ShouldContain("다음 라운드부터 함께해요");

        await ToTheLastRoundAsync();
        var said = await JoinAsync(MockRoom.Others[1]);
        said.ShouldContain("마지막 라운드예요");
        said.ShouldNotContain("다음 라운드부터");
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private async Task StartedAsync()
    {
        _lobby = await _room.OpenAsync(("rounds", "2"));
        await _room.PressAsync(_lobby, "시작");
    }

    private async Task ToTheLastRoundAsync()
    {
        await _room.PressAsync(_room.Newest("라운드 1/2").Message, "지금 공개");
        await _room.PressAsync(_room.Newest("함께 보기").Message, "다음");
    }

    private async Task<string> JoinAsync(Member member) =>
        (await _room.Bot.PressAsync(_room.Shown(_lobby).Button("참가").Action, member: member)).CardOf().TextOf();
}

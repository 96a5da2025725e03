using InterviewBot.Core.Chat;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Mock;

public sealed class MockBreakTests : IAsyncDisposable
{
    private readonly MockRoom _room = new();

    [Theory]
    [InlineData("잠깐 쉬기", true)]
    [InlineData("쉬는 시간 끝", false)]
    public async Task TheSameButtonPressedTwiceIsOneStep(string label, bool rests)
    {
        var reveal = await RevealedAsync();
        if (!rests)
        {
            await _room.PressAsync(reveal, "잠깐 쉬기");
        }

        var button = _room.Shown(reveal).Button(label).Action;
        await _room.Bot.PressAsync(button);
        await _room.Bot.PressAsync(button);
        await _room.RunAsync();
        _room.Shown(reveal).TextOf().Contains("쉬는 중").ShouldBe(rests);
    }

    [Fact]
    public async Task AMessageOfASessionThatEndedInABreakSaysNothingOfIt()
    {
        var reveal = await RevealedAsync();
        await _room.PressAsync(reveal, "잠깐 쉬기");
        await _room.PressAsync(reveal, "끝내기");
        _room.Shown(reveal).TextOf().ShouldNotContain("쉬는 중");
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private async Task<MessageRef> RevealedAsync()
    {
        await _room.PressAsync((await _room.StartedAsync()).Message, "지금 공개");
        return _room.Newest("함께 보기").Message;
    }
}

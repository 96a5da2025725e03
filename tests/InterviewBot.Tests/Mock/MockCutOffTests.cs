using System.Text;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Mock;

/// <summary>A session that ends while a round is still being answered.</summary>
public sealed class MockCutOffTests : IAsyncDisposable
{
    private readonly MockRoom _room = new();

    [Fact]
    public async Task AnAnswerThatWasNeverRevealedStaysOutOfTheRecord()
    {
        var question = await _room.StartedAsync();
        await _room.AnswerAsync(question.Card, TestBot.Mina, "아직 비밀이에요");
        await _room.Bot.CommandAsync("mock", "end");
        await _room.RunAsync();

        var record = Encoding.UTF8.GetString([.. _room.Newest("모의면접 정리").Card.File.ShouldNotBeNull().Content]);
        record.ShouldNotContain("아직 비밀이에요");
        record.ShouldContain("공개하기 전에 끝났어요");
    }

    [Fact]
    public async Task ARoundThatNobodyCouldTickDoesNotCount()
    {
        var question = await _room.StartedAsync(1, ("rounds", "2"));
        await _room.PressAsync(question.Message, "지금 공개");
        var reveal = _room.Newest("함께 보기");
        await _room.TickAsync(reveal.Card, TestBot.Mina, "first", "second");
        await _room.PressAsync(reveal.Message, "다음");
        await _room.Bot.CommandAsync("mock", "end");
        await _room.RunAsync();

        var summary = _room.Newest("모의면접 정리").Card;
        summary.TextOf().ShouldContain("미나 — 포인트 2/2");
        summary.Picture.ShouldNotBeNull().AlternativeText.ShouldContain("미나 포인트 2/2");
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();
}

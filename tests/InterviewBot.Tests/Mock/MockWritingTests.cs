using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Mock;

/// <summary>Nobody writes for nothing.</summary>
public sealed class MockWritingTests : IAsyncDisposable
{
    private static readonly Member Junho = MockRoom.Others[0];
    private static readonly Member Seoyeon = MockRoom.Others[1];

    private readonly MockRoom _room = new();

    [Fact]
    public async Task WhoIsNotInIsToldSoBeforeTheyWrite()
    {
        var question = await _room.StartedAsync(2, ("rounds", "2"));
        (await PressAnswerAsync(question.Card, MockRoom.Others[3])).CardOf().TextOf().ShouldContain("참가를 먼저");

        await _room.Bot.CommandAsync("mock", "leave", member: Junho);
        (await PressAnswerAsync(question.Card, Junho)).CardOf().TextOf().ShouldContain("참가를 먼저");

        await _room.Bot.CommandAsync("mock", "join", member: Junho);
        (await PressAnswerAsync(question.Card, Junho)).CardOf().TextOf().ShouldContain("다음 라운드부터");
    }

    [Fact]
    public async Task AnObserverIsToldSoBeforeTheyWrite()
    {
        var question = await _room.StartedAsync(2, ("rounds", "2"), ("mode", "돌아가며"));
        await _room.PressAsync(question.Message, "바로 시작");
        (await PressAnswerAsync(_room.Shown(question.Message), Seoyeon)).CardOf().TextOf().ShouldContain("지원자만");
    }

    [Fact]
    public async Task WhatComesAfterTheDeadlineIsGivenBackToItsWriter()
    {
        var question = await _room.StartedAsync();
        var form = (await PressAnswerAsync(question.Card, Junho)).ShouldBeOfType<Reply.Ask>().Form;
        _room.Bot.Clock.Advance(TimeSpan.FromMinutes(4));
        await _room.RunAsync();

        var late = (await _room.Bot.PressAsync(form.Action, new() { [form.Fields[0].Id] = "공들여 쓴 긴 답" }, Junho)).ShouldBeOfType<Reply.Private>();
        late.Card.TextOf().ShouldContain("답변 시간은 끝났어요");
        late.Card.TextOf().ShouldContain("공들여 쓴 긴 답");
        _room.Platform.Messages.Values.ShouldAllBe(card => !card.TextOf().Contains("공들여 쓴"));
    }

    [Fact]
    public async Task TheLastToAnswerIsNotToldThatItMayStillBeChanged()
    {
        var question = await _room.StartedAsync();
        (await _room.AnswerAsync(question.Card, TestBot.Mina, "하나")).CardOf().TextOf().ShouldContain("다시 눌러 고칠 수 있어요");
        var last = (await _room.AnswerAsync(question.Card, Junho, "둘")).CardOf().TextOf();
        last.ShouldContain("답변을 받았어요");
        last.ShouldNotContain("다시 눌러");
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private Task<Reply> PressAnswerAsync(Card question, Member member) => _room.Bot.PressAsync(question.Button("답변하기").Action, member: member);
}

using InterviewBot.Core.Chat;
using InterviewBot.Core.Practice;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Mock;

/// <summary>What a person did in a round stays theirs, whenever they go and come; a round that they were not in is not held against them.</summary>
public sealed class MockLeavingTests : IAsyncDisposable
{
    private static readonly Member Junho = MockRoom.Others[0];
    private static readonly Member Seoyeon = MockRoom.Others[1];

    private readonly MockRoom _room = new();

    [Theory]
    [InlineData("1", "준호 — 포인트 2/2 · 답변 1개")]
    [InlineData("2", "준호 — 포인트 2/4 · 답변 1개")]
    public async Task WhoLeavesAndComesBackKeepsTheRoundsTheyWereIn(string rounds, string line)
    {
        var reveal = await FirstRevealAsync(rounds);
        await _room.Bot.CommandAsync("mock", "leave", member: Junho);
        await _room.Bot.CommandAsync("mock", "join", member: Junho);
        if (rounds == "2")
        {
            await _room.PressAsync(reveal, "다음");
            await _room.PressAsync(_room.Newest("라운드 2/2").Message, "지금 공개");
            reveal = _room.Newest("함께 보기").Message;
        }

        await _room.PressAsync(reveal, "마무리");
        _room.Newest("모의면접 정리").Card.TextOf().ShouldContain(line);
        (await OutcomesAsync(Junho)).ShouldHaveSingleItem().Covered.ShouldBe(["first", "second"]);
    }

    [Fact]
    public async Task WhoLeftCountsInNoLaterRound()
    {
        var reveal = await FirstRevealAsync("2");
        await _room.Bot.CommandAsync("mock", "leave", member: Junho);
        await _room.PressAsync(reveal, "다음");
        await _room.PressAsync(_room.Newest("라운드 2/2").Message, "지금 공개");
        await _room.PressAsync(_room.Newest("함께 보기").Message, "마무리");

        var summary = _room.Newest("모의면접 정리").Card.TextOf();
        summary.ShouldContain("준호 — 포인트 2/2 · 답변 1개");
        summary.ShouldContain("미나 — 포인트 0/4");
    }

    [Fact]
    public async Task WhatAnotherTicksLaterDoesNotMoveWhenAPersonPractised()
    {
        var reveal = await FirstRevealAsync("2");
        var card = _room.Shown(reveal);
        var revealedAt = _room.Bot.Clock.GetUtcNow();
        _room.Bot.Clock.Advance(TimeSpan.FromMinutes(3));
        await _room.PressAsync(reveal, "다음");
        _room.Bot.Clock.Advance(TimeSpan.FromMinutes(2));
        await _room.TickAsync(card, TestBot.Mina, "first");
        await _room.RunAsync();

        (await OutcomesAsync(Junho)).ShouldHaveSingleItem().At.ShouldBe(revealedAt);
        (await OutcomesAsync(TestBot.Mina)).ShouldHaveSingleItem().At.ShouldBe(revealedAt);
    }

    [Fact]
    public async Task WhoLeftBeforeTheStartIsNotInTheSummary()
    {
        var lobby = await _room.OpenAsync(("rounds", "1"));
        await _room.Bot.CommandAsync("mock", "join", member: Seoyeon);
        await _room.Bot.CommandAsync("mock", "leave", member: Seoyeon);
        await _room.PressAsync(lobby, "시작");
        await _room.PressAsync(_room.Newest("라운드").Message, "지금 공개");
        await _room.PressAsync(_room.Newest("함께 보기").Message, "마무리");
        _room.Newest("모의면접 정리").Card.TextOf().ShouldNotContain("서연");
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();

    private Task<IReadOnlyList<PracticeOutcome>> OutcomesAsync(Member member) =>
        _room.Bot.Get<IPracticeStore>().ListAsync(new PersonRef("local", member.Id), TestContext.Current.CancellationToken);

    /// <summary>Mina and Junho answered, and Junho ticked both points.</summary>
    private async Task<MessageRef> FirstRevealAsync(string rounds)
    {
        var question = await _room.StartedAsync(1, ("rounds", rounds));
        await _room.AnswerAsync(question.Card, TestBot.Mina, "미나의 답");
        await _room.AnswerAsync(question.Card, Junho, "준호의 답");
        await _room.RunAsync();
        var reveal = _room.Newest("함께 보기");
        await _room.TickAsync(reveal.Card, Junho, "first", "second");
        return reveal.Message;
    }
}

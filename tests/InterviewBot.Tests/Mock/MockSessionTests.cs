using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Time;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InterviewBot.Tests.Mock;

public sealed class MockSessionTests : IAsyncDisposable
{
    private readonly MockRoom _room = new();

    [Fact]
    public async Task FivePeopleGoThroughAWholeSession()
    {
        var lobby = await _room.OpenAsync(("rounds", "2"), ("minutes", "4분"));
        foreach (var member in MockRoom.Others)
        {
            await _room.Bot.PressAsync(_room.Shown(lobby).Button("참가").Action, member: member);
        }

        await _room.RunAsync();
        _room.Shown(lobby).TextOf().ShouldContain("미나, 준호, 서연, 도윤, 하은");
        await _room.Bot.PressAsync(_room.Shown(lobby).Button("시작").Action);
        await _room.RunAsync();

        for (var round = 0; round < 2; round++)
        {
            var question = _room.Newest("라운드");
            question.Message.Channel.Channel.ShouldStartWith("thread-");
            foreach (var member in MockRoom.Others.Prepend(TestBot.Mina))
            {
                await _room.AnswerAsync(question.Card, member, $"{member.Name}의 답 @everyone");
            }

            await _room.RunAsync();
            var reveal = _room.Newest("함께 보기");
            reveal.Card.Fields.Select(field => field.Name).ShouldBe(["미나", "준호", "서연", "도윤", "하은", "답변 포인트"]);
            await _room.TickAsync(reveal.Card, TestBot.Mina, "first", "second");
            await _room.TickAsync(reveal.Card, MockRoom.Others[0], "first");
            await _room.RunAsync();
            _room.Shown(reveal.Message).TextOf().ShouldContain("체크한 사람 2명");
            await _room.Bot.PressAsync(_room.Shown(reveal.Message).Buttons[0].Action);
            await _room.RunAsync();
        }

        var summary = _room.Newest("모의면접 정리").Card.TextOf();
        summary.ShouldContain("미나 — 포인트 4/4 · 답변 2개");
        summary.ShouldContain("준호 — 포인트 2/4");
        summary.ShouldContain("둘째 포인트");
        summary.ShouldContain("수고하셨어요");
        _room.Platform.Posts.Count(post => post.Card.Title!.Contains("라운드")).ShouldBe(4);
    }

    [Fact]
    public async Task BeforeTheRevealNobodySeesAnAnswer()
    {
        var question = await _room.StartedAsync();
        await _room.AnswerAsync(question.Card, TestBot.Mina, "비밀 답변");
        await _room.RunAsync();

        _room.Platform.Messages.Values.ShouldAllBe(card => !card.TextOf().Contains("비밀 답변"));
        _room.Shown(question.Message).TextOf().ShouldContain("답변 1/2명");
    }

    [Fact]
    public async Task AfterARestartTheTimerIsWhatItWasAndALineSaysSo()
    {
        var question = await _room.StartedAsync();
        await _room.AnswerAsync(question.Card, TestBot.Mina, "남아 있는 답");
        _room.Bot.Clock.Advance(TimeSpan.FromMinutes(3));
        for (var restart = 1; restart <= 2; restart++)
        {
            await _room.Bot.Get<IEnumerable<IHostedService>>().OfType<MockLife>().Single().StartAsync(TestContext.Current.CancellationToken);
            await _room.RunAsync();
            _room.Platform.Posts.Count(post => post.Card.TextOf().Contains("다시 이어서 진행합니다")).ShouldBe(restart);
        }

        _room.Platform.Posts.ShouldAllBe(post => !post.Card.TextOf().Contains("남아 있는 답"));

        _room.Bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await _room.RunAsync();
        _room.Newest("함께 보기").Card.TextOf().ShouldContain("남아 있는 답");
    }

    [Fact]
    public async Task BeforeAStopTheThreadIsToldInALine()
    {
        await _room.StartedAsync();
        await _room.Bot.Get<IEnumerable<IHostedService>>().OfType<MockLife>().Single().StopAsync(TestContext.Current.CancellationToken);
        _room.Platform.Posts.Count(post => post.Card.TextOf().Contains("봇이 잠시 멈춥니다")).ShouldBe(1);
    }

    [Fact]
    public async Task APostWhoseAnswerIsLostIsNotRepeated()
    {
        var lobby = await _room.OpenAsync(("rounds", "1"));
        _room.Platform.LoseNextAnswer = true;
        await _room.Bot.PressAsync(_room.Shown(lobby).Button("시작").Action);
        await _room.RunAsync();
        await _room.RunAsync();
        _room.Platform.Posts.Count(post => post.Card.Title!.Contains("라운드 1/1")).ShouldBe(1);
    }

    [Fact]
    public async Task PressesAtTheSameMomentAreAllKept()
    {
        var lobby = await _room.OpenAsync(("rounds", "1"));
        await Task.WhenAll(MockRoom.Others.Select(member => Task.Run(() => _room.Bot.PressAsync(_room.Shown(lobby).Button("참가").Action, member: member))));
        await _room.Bot.PressAsync(_room.Shown(lobby).Button("시작").Action);
        await _room.RunAsync();
        var question = _room.Newest("라운드").Card;
        await Task.WhenAll(MockRoom.Others.Prepend(TestBot.Mina).Select(member => Task.Run(() => _room.AnswerAsync(question, member, member.Name))));
        await _room.RunAsync();
        _room.Newest("함께 보기").Card.Fields.Length.ShouldBe(6);
    }

    [Fact]
    public async Task TheSummaryHasAPictureOfWhatEachCoveredByTopic()
    {
        var question = await _room.StartedAsync();
        await _room.AnswerAsync(question.Card, TestBot.Mina, "답");
        await _room.PressAsync(question.Message, "지금 공개");
        var reveal = _room.Newest("함께 보기");
        await _room.TickAsync(reveal.Card, TestBot.Mina, "first");
        await _room.PressAsync(reveal.Message, "마무리");

        var words = _room.Newest("모의면접 정리").Card.Picture.ShouldNotBeNull().AlternativeText;
        words.ShouldContain("미나 포인트 1/2");
        words.ShouldContain("준호 포인트 0/2");
    }

    [Fact]
    public async Task ASecondOneInTheChannelIsRefusedInPrivate()
    {
        await _room.OpenAsync();
        var second = await _room.Bot.CommandAsync("mock", "start");
        second.ShouldBeOfType<Reply.Private>().Card.TextOf().ShouldContain("이미 모의면접이 진행 중");
    }

    [Fact]
    public async Task ASecondOneInItsThreadIsRefusedToo()
    {
        var question = await _room.StartedAsync();
        var second = await _room.Bot.CommandAsync("mock", "start", member: MockRoom.Others[1], channel: question.Message.Channel);
        second.ShouldBeOfType<Reply.Private>().Card.TextOf().ShouldContain("이미 모의면접이 진행 중");
        (await _room.Bot.CommandAsync("mock", "status", channel: question.Message.Channel)).CardOf().TextOf().ShouldContain("진행: 미나");
    }

    [Fact]
    public async Task TwoSessionsInOneServerGoTheirOwnWays()
    {
        await _room.StartedAsync();
        var other = TestBot.Channel with { Channel = "network" };
        (await _room.Bot.CommandAsync("mock", "start", channel: other)).ShouldBeOfType<Reply.Public>();
        (await _room.Bot.CommandAsync("mock", "end", channel: other)).ShouldBeOfType<Reply.Nothing>();
        (await _room.Bot.CommandAsync("mock", "status")).CardOf().TextOf().ShouldContain("진행 중 · 라운드 1/1");
    }

    [Fact]
    public async Task InLightningOneGoesStraightFromRevealToQuestion()
    {
        var question = await _room.StartedAsync(1, ("rounds", "2"), ("mode", "스피드"));
        _room.Bot.Clock.Advance(TimeSpan.FromSeconds(90));
        await _room.RunAsync();
        var reveal = _room.Newest("함께 보기");
        reveal.Card.Buttons.Select(button => button.Label).ShouldBe(["다음", "끝내기"]);
        await _room.PressAsync(reveal.Message, "다음");
        _room.Newest("라운드 2/2").Card.TextOf().ShouldContain("답변 0/2명");
    }

    [Theory]
    [InlineData("rounds", "99")]
    [InlineData("minutes", "한 시간")]
    [InlineData("mode", "battle")]
    [InlineData("topic", "없는 주제")]
    public async Task WhatCannotBeReadOpensNothing(string option, string value)
    {
        (await _room.Bot.CommandAsync("mock", "start", new() { [option] = value })).ShouldBeOfType<Reply.Private>();
        (await _room.Bot.CommandAsync("mock", "status")).CardOf().TextOf().ShouldContain("진행 중인 모의면접이 없어요");
    }

    [Fact]
    public async Task AnAnswerOfAHundredThousandCharactersIsRefusedInWords()
    {
        var question = await _room.StartedAsync();
        (await _room.AnswerAsync(question.Card, TestBot.Mina, new string('가', 100_000))).CardOf().TextOf().ShouldContain("4,000자");
    }

    public ValueTask DisposeAsync() => _room.DisposeAsync();
}

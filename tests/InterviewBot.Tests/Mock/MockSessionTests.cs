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
    private static readonly Member[] Others = [new("m2", "준호"), new("m3", "서연"), new("m4", "도윤"), new("m5", "하은")];

    private readonly FakePlatform _platform = new();
    private readonly TestBot _bot;

    public MockSessionTests() => _bot = new TestBot(10, services => services
        .AddSingleton<IChatPlatform>(_platform)
        .AddSingleton(new WorkScope(["local"]))
        .AddMock());

    [Fact]
    public async Task FivePeopleGoThroughAWholeSession()
    {
        var lobby = await OpenAsync(("rounds", "2"), ("minutes", "4분"));
        foreach (var member in Others)
        {
            await _bot.PressAsync(Shown(lobby).Button("참가").Action, member: member);
        }

        await RunAsync();
        Shown(lobby).TextOf().ShouldContain("미나, 준호, 서연, 도윤, 하은");
        await _bot.PressAsync(Shown(lobby).Button("시작").Action);
        await RunAsync();

        for (var round = 0; round < 2; round++)
        {
            var question = Newest("라운드");
            question.Message.Channel.Channel.ShouldStartWith("thread-");
            foreach (var member in Others.Prepend(TestBot.Mina))
            {
                await AnswerAsync(question.Card, member, $"{member.Name}의 답 @everyone");
            }

            await RunAsync();
            var reveal = Newest("함께 보기");
            reveal.Card.Fields.Select(field => field.Name).ShouldBe(["미나", "준호", "서연", "도윤", "하은", "답변 포인트"]);
            await TickAsync(reveal.Card, TestBot.Mina, "first", "second");
            await TickAsync(reveal.Card, Others[0], "first");
            await RunAsync();
            Shown(reveal.Message).TextOf().ShouldContain("체크한 사람 2명");
            await _bot.PressAsync(Shown(reveal.Message).Buttons[0].Action);
            await RunAsync();
        }

        var summary = Newest("모의면접 정리").Card.TextOf();
        summary.ShouldContain("미나 — 포인트 4/4 · 답변 2번");
        summary.ShouldContain("준호 — 포인트 2/4");
        summary.ShouldContain("둘째 포인트");
        summary.ShouldContain("수고하셨어요");
        _platform.Posts.Count(post => post.Card.Title!.Contains("라운드")).ShouldBe(4);
    }

    [Fact]
    public async Task BeforeTheRevealNobodySeesAnAnswer()
    {
        var question = await StartedAsync();
        await AnswerAsync(question.Card, TestBot.Mina, "비밀 답변");
        await RunAsync();

        _platform.Messages.Values.ShouldAllBe(card => !card.TextOf().Contains("비밀 답변"));
        Shown(question.Message).TextOf().ShouldContain("답변 1/2명");
    }

    [Fact]
    public async Task AfterARestartTheTimerIsWhatItWasAndALineSaysSo()
    {
        var question = await StartedAsync();
        await AnswerAsync(question.Card, TestBot.Mina, "남아 있는 답");
        _bot.Clock.Advance(TimeSpan.FromMinutes(3));
        for (var restart = 1; restart <= 2; restart++)
        {
            await _bot.Get<IEnumerable<IHostedService>>().OfType<MockLife>().Single().StartAsync(TestContext.Current.CancellationToken);
            await RunAsync();
            _platform.Posts.Count(post => post.Card.TextOf().Contains("다시 이어서 진행합니다")).ShouldBe(restart);
        }

        _platform.Posts.ShouldAllBe(post => !post.Card.TextOf().Contains("남아 있는 답"));

        _bot.Clock.Advance(TimeSpan.FromMinutes(1));
        await RunAsync();
        Newest("함께 보기").Card.TextOf().ShouldContain("남아 있는 답");
    }

    [Fact]
    public async Task BeforeAStopTheThreadIsToldInALine()
    {
        await StartedAsync();
        await _bot.Get<IEnumerable<IHostedService>>().OfType<MockLife>().Single().StopAsync(TestContext.Current.CancellationToken);
        _platform.Posts.Count(post => post.Card.TextOf().Contains("봇이 잠시 멈춥니다")).ShouldBe(1);
    }

    [Fact]
    public async Task APostWhoseAnswerIsLostIsNotRepeated()
    {
        var lobby = await OpenAsync(("rounds", "1"));
        _platform.LoseNextAnswer = true;
        await _bot.PressAsync(Shown(lobby).Button("시작").Action);
        await RunAsync();
        await RunAsync();
        _platform.Posts.Count(post => post.Card.Title!.Contains("라운드 1/1")).ShouldBe(1);
    }

    [Fact]
    public async Task PressesAtTheSameMomentAreAllKept()
    {
        var lobby = await OpenAsync(("rounds", "1"));
        await Task.WhenAll(Others.Select(member => Task.Run(() => _bot.PressAsync(Shown(lobby).Button("참가").Action, member: member))));
        await _bot.PressAsync(Shown(lobby).Button("시작").Action);
        await RunAsync();
        var question = Newest("라운드").Card;
        await Task.WhenAll(Others.Prepend(TestBot.Mina).Select(member => Task.Run(() => AnswerAsync(question, member, member.Name))));
        await RunAsync();
        Newest("함께 보기").Card.Fields.Length.ShouldBe(6);
    }

    [Fact]
    public async Task ASecondOneInTheChannelIsRefusedInPrivate()
    {
        await OpenAsync();
        var second = await _bot.CommandAsync("mock", "start");
        second.ShouldBeOfType<Reply.Private>().Card.TextOf().ShouldContain("이미 모의면접이 진행 중");
    }

    [Theory]
    [InlineData("rounds", "99")]
    [InlineData("minutes", "한 시간")]
    [InlineData("mode", "battle")]
    [InlineData("topic", "없는 주제")]
    public async Task WhatCannotBeReadOpensNothing(string option, string value)
    {
        (await _bot.CommandAsync("mock", "start", new() { [option] = value })).ShouldBeOfType<Reply.Private>();
        (await _bot.CommandAsync("mock", "status")).CardOf().TextOf().ShouldContain("진행 중인 모의면접이 없어요");
    }

    [Fact]
    public async Task AnAnswerOfAHundredThousandCharactersIsRefusedInWords()
    {
        var question = await StartedAsync();
        (await AnswerAsync(question.Card, TestBot.Mina, new string('가', 100_000))).CardOf().TextOf().ShouldContain("4,000자");
    }

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    private async Task<MessageRef> OpenAsync(params (string Name, string Value)[] options)
    {
        var reply = await _bot.CommandAsync("mock", "start", options.ToDictionary(option => option.Name, option => option.Value));
        var lobby = reply.ShouldBeOfType<Reply.Public>();
        var message = new MessageRef(TestBot.Channel, "lobby");
        _platform.Messages[message] = lobby.Card;
        await lobby.Posted.ShouldNotBeNull()(message, TestContext.Current.CancellationToken);
        await RunAsync();
        _platform.Threads.ShouldContainKey(message);
        return message;
    }

    private async Task<(MessageRef Message, Card Card)> StartedAsync()
    {
        var lobby = await OpenAsync(("rounds", "1"));
        await _bot.PressAsync(Shown(lobby).Button("참가").Action, member: Others[0]);
        await _bot.PressAsync(Shown(lobby).Button("시작").Action);
        await RunAsync();
        return Newest("라운드");
    }

    private async Task<Reply> AnswerAsync(Card question, Member member, string text)
    {
        var form = (await _bot.PressAsync(question.Button("답변하기").Action, member: member)).ShouldBeOfType<Reply.Ask>().Form;
        return await _bot.PressAsync(form.Action, new() { [form.Fields[0].Id] = text }, member);
    }

    private Task<Reply> TickAsync(Card reveal, Member member, params string[] points) => _bot.ChooseAsync(reveal.Select!.Action, points, member);

    private Card Shown(MessageRef message) => _platform.Messages[message];

    private (MessageRef Message, Card Card) Newest(string title)
    {
        var message = _platform.Posts.Last(post => post.Card.Title?.Contains(title) == true).Message;
        return (message, Shown(message));
    }

    private async Task RunAsync()
    {
        foreach (var work in _bot.Get<IEnumerable<IDueWork>>())
        {
            await work.RunDueAsync(_bot.Clock.GetUtcNow(), TestContext.Current.CancellationToken);
        }
    }
}

using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Time;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InterviewBot.Tests.Mock;

/// <summary>A session among five, on the bot's own services and a platform that keeps what it was given.</summary>
internal sealed class MockRoom : IAsyncDisposable
{
    public static readonly Member[] Others = [new("m2", "준호"), new("m3", "서연"), new("m4", "도윤"), new("m5", "하은")];

    public MockRoom() => Bot = new TestBot(10, services => services.AddSingleton<IChatPlatform>(Platform).AddMock());

    public FakePlatform Platform { get; } = new();

    public TestBot Bot { get; }

    public async Task<MessageRef> OpenAsync(params (string Name, string Value)[] options)
    {
        var reply = await Bot.CommandAsync("mock", "start", options.ToDictionary(option => option.Name, option => option.Value));
        var lobby = reply.ShouldBeOfType<Reply.Public>();
        var message = new MessageRef(TestBot.Channel, "lobby");
        Platform.Messages[message] = lobby.Card;
        await lobby.Posted.ShouldNotBeNull()(message, TestContext.Current.CancellationToken);
        await RunAsync();
        Platform.Threads.ShouldContainKey(message);
        return message;
    }

    public async Task<(MessageRef Message, Card Card)> StartedAsync() => await StartedAsync(1, ("rounds", "1"));

    /// <param name="others">How many beside Mina take part.</param>
    public async Task<(MessageRef Message, Card Card)> StartedAsync(int others, params (string Name, string Value)[] options)
    {
        var lobby = await OpenAsync(options);
        foreach (var member in Others.Take(others))
        {
            await Bot.PressAsync(Shown(lobby).Button("참가").Action, member: member);
        }

        await Bot.PressAsync(Shown(lobby).Button("시작").Action);
        await RunAsync();
        return Newest("라운드");
    }

    public async Task<Reply> AnswerAsync(Card question, Member member, string text)
    {
        var form = (await Bot.PressAsync(question.Button("답변하기").Action, member: member)).ShouldBeOfType<Reply.Ask>().Form;
        return await Bot.PressAsync(form.Action, new() { [form.Fields[0].Id] = text }, member);
    }

    public Task<Reply> TickAsync(Card reveal, Member member, params string[] points) => Bot.ChooseAsync(reveal.Select!.Action, points, member);

    /// <summary>Gives all four grades, one after another, as the card asks for them.</summary>
    public async Task<Card> RateAsync(Card reveal, Member rater, int value)
    {
        var card = (await Bot.PressAsync(reveal.Button("⭐ 평가하기").Action, member: rater)).CardOf();
        while (card.Select is { } select)
        {
            card = (await Bot.ChooseAsync(select.Action, [$"{value}"], rater)).CardOf();
        }

        return card;
    }

    public async Task PressAsync(MessageRef message, string label, Member? member = null)
    {
        await Bot.PressAsync(Shown(message).Button(label).Action, member: member);
        await RunAsync();
    }

    public Card Shown(MessageRef message) => Platform.Messages[message];

    public (MessageRef Message, Card Card) Newest(string title)
    {
        var message = Platform.Posts.Last(post => post.Card.Title?.Contains(title) == true).Message;
        return (message, Shown(message));
    }

    public async Task RunAsync()
    {
        foreach (var work in Bot.Get<IEnumerable<IDueWork>>())
        {
            await work.RunDueAsync(Bot.Clock.GetUtcNow(), TestContext.Current.CancellationToken);
        }
    }

    /// <summary>The bot goes down and comes up again on the same file.</summary>
    public async Task RestartAsync()
    {
        await Bot.RestartAsync();
        await Bot.Get<IEnumerable<IHostedService>>().OfType<MockLife>().Single().StartAsync(TestContext.Current.CancellationToken);
        await RunAsync();
    }

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}

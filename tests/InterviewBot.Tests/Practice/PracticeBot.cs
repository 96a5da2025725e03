using System.Collections.Immutable;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Time;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Tests.Practice;

/// <summary>The bot with somebody who practises. Its day is Asia/Seoul's, and begins on Monday, 2 March 2026, 05:00.</summary>
internal sealed class PracticeBot : IAsyncDisposable
{
    private int _outcomes;

    public PracticeBot(int questions = 6, Action<IServiceCollection>? add = null) => Bot = new TestBot(questions, services =>
    {
        services.AddSingleton<IChatPlatform>(Platform);
        add?.Invoke(services);
    });

    public static Member Joon { get; } = new("m2", "준");

    public static PersonRef MinaRef { get; } = new("local", TestBot.Mina.Id);

    public TestBot Bot { get; }

    public FakePlatform Platform { get; } = new();

    public static CancellationToken None => TestContext.Current.CancellationToken;

    public T Get<T>() where T : notnull => Bot.Get<T>();

    public async Task<Card> ReviewAsync(Member? member = null) => (await Bot.CommandAsync("review", member: member)).ShouldBeOfType<Reply.Private>().Card;

    public async Task<Card> PressAsync(Card card, string label, Member? member = null)
    {
        var button = card.Buttons.FirstOrDefault(known => known.Label == label || known.Label.StartsWith(label + " ·", StringComparison.Ordinal));
        return (await Bot.PressAsync(button.ShouldNotBeNull($"No '{label}' among {string.Join(", ", card.Buttons.Select(known => known.Label))}").Action, member: member)).CardOf();
    }

    public Task<Card> AddToReviewAsync(int number, Member? member = null) => AddAsync($"{number}", member);

    /// <summary>Says that somebody practised a question and covered some of its two points.</summary>
    public Task PractiseAsync(int question, string[] covered, Member? member = null, string? id = null) =>
        Get<IPracticeLog>().RecordAsync(
            new PracticeOutcome
            {
                Id = id ?? $"outcome{++_outcomes}",
                Channel = TestBot.Channel,
                Member = member ?? TestBot.Mina,
                Question = new QuestionId($"q{question}"),
                Language = Language.Ko,
                Source = PracticeSource.Daily,
                Covered = [.. covered],
                Points = ["first", "second"],
                At = Bot.Clock.GetUtcNow(),
            },
            None);

    /// <summary>Lets time pass in steps, running everything that falls due at each.</summary>
    public async Task PassAsync(TimeSpan time, TimeSpan? step = null)
    {
        var end = Bot.Clock.GetUtcNow() + time;
        while (Bot.Clock.GetUtcNow() < end)
        {
            Bot.Clock.Advance(step ?? time);
            foreach (var work in Get<IEnumerable<IDueWork>>())
            {
                await work.RunDueAsync(Bot.Clock.GetUtcNow(), None);
            }
        }
    }

    public ValueTask DisposeAsync() => Bot.DisposeAsync();

    private async Task<Card> AddAsync(string number, Member? member) =>
        (await Bot.PressAsync(new ActionId("review", "add", number), member: member)).ShouldBeOfType<Reply.Private>().Card;
}

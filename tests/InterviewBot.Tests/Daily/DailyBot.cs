using InterviewBot.Core.Chat;
using InterviewBot.Core.Daily;
using InterviewBot.Core.Time;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Tests.Daily;

/// <summary>The bot with daily posts; its loops run when the test says so, at the test's time.</summary>
internal sealed class DailyBot : IAsyncDisposable
{
    public DailyBot(int questions = 30, Action<IServiceCollection>? add = null)
    {
        Bot = new TestBot(questions, services =>
        {
            services
                .AddSingleton<IChatPlatform>(Platform)
                .AddSingleton(new WorkScope(["local"]))
                .AddDaily();
            add?.Invoke(services);
        });
    }

    public TestBot Bot { get; }

    public FakePlatform Platform { get; } = new();

    public Task<Reply> DailyAsync(string subcommand, params (string Name, string Value)[] options) =>
        Bot.CommandAsync("daily", subcommand, options.ToDictionary(option => option.Name, option => option.Value), mayManage: true);

    /// <summary>Lets time pass in steps, running everything that falls due at each.</summary>
    public async Task PassAsync(TimeSpan time, TimeSpan? step = null)
    {
        var end = Bot.Clock.GetUtcNow() + time;
        while (Bot.Clock.GetUtcNow() < end)
        {
            Bot.Clock.Advance(step ?? time);
            await RunAsync();
        }
    }

    public async Task RunAsync()
    {
        foreach (var work in Bot.Get<IEnumerable<IDueWork>>())
        {
            await work.RunDueAsync(Bot.Clock.GetUtcNow(), TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync() => Bot.DisposeAsync();
}

using System.Collections.Concurrent;
using InterviewBot.Charts;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Time;
using InterviewBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace InterviewBot.Bench;

/// <summary>The bot as it runs, on a new SQLite file and the shipped content, with a platform that only counts.</summary>
internal sealed class MockBot : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("interviewbot-bench-");
    private readonly ConcurrentBag<(string Action, double Milliseconds)> _buttons = [];
    private readonly ServiceProvider _services;
    private readonly TaskCompletionSource _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _lastEvent;
    private int _left;

    private MockBot(int sessions)
    {
        _left = sessions;
        var settings = new Dictionary<string, string?> { ["Storage:ConnectionString"] = $"Data Source={Path.Combine(_folder.FullName, "bot.db")}" };
        Platform = new MockPlatform();
        _services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddLogging()
            .AddMetrics()
            .AddSingleton(TimeProvider.System)
            .AddSingleton(new WorkScope([Platform.Name]))
            .AddSingleton<IIdSource, CountedIds>()
            .AddSingleton<IContentLibrary>(new LoadedOnce(ContentLoader.Load(["content"], Language.Ko)))
            .AddSingleton<IChatPlatform>(Platform)
            .AddQuestions()
            .AddMock()
            .AddPractice()
            .AddCharts()
            .AddChat()
            .AddStorage()
            .AddSingleton<IMockInterviewStore>(provider => Watched(provider))
            .AddDueWork()
            .BuildServiceProvider();
        Store = (WatchedMockStore)_services.GetRequiredService<IMockInterviewStore>();
    }

    public MockPlatform Platform { get; }

    public WatchedMockStore Store { get; }

    /// <summary>How long each press took until it was answered.</summary>
    public IReadOnlyCollection<(string Action, double Milliseconds)> Buttons => _buttons;

    public async Task<int> CountOutcomesAsync() => (await _services.GetRequiredService<IPracticeStore>()
        .ListWorkspaceAsync(new ChannelRef(Platform.Name, Platform.Name, ""), DateTimeOffset.MinValue, CancellationToken.None)).Count;

    public static async Task<MockBot> StartAsync(int sessions)
    {
        var bot = new MockBot(sessions);
        foreach (var service in bot._services.GetServices<IHostedService>())
        {
            await service.StartAsync(CancellationToken.None);
        }

        return bot;
    }

    public async Task<Reply> PressAsync(ChannelRef channel, Member member, ActionId action, string[] values, Dictionary<string, string> fields)
    {
        var started = TimeProvider.System.GetTimestamp();
        var reply = await _services.GetRequiredService<IChatRouter>().HandleAsync(
            new ChatEvent.Action(action)
            {
                EventId = $"e{Interlocked.Increment(ref _lastEvent)}",
                Channel = channel,
                Member = member,
                Locale = Language.Ko,
                Values = [.. values],
                Fields = System.Collections.Immutable.ImmutableDictionary.CreateRange(fields),
            },
            CancellationToken.None);
        _buttons.Add((action.Action, TimeProvider.System.GetElapsedTime(started).TotalMilliseconds));
        return reply;
    }

    /// <summary>Waits until every session has come here.</summary>
    public Task AllAsync()
    {
        if (Interlocked.Decrement(ref _left) == 0)
        {
            _all.SetResult();
        }

        return _all.Task;
    }

    /// <summary>Waits until every message is drawn and every tick kept.</summary>
    public async Task SettleAsync()
    {
        while ((await Store.ListToDrawAsync(_services.GetRequiredService<WorkScope>(), CancellationToken.None)).Count > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in _services.GetServices<IHostedService>())
        {
            await service.StopAsync(CancellationToken.None);
        }

        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private WatchedMockStore Watched(IServiceProvider provider)
    {
        // The store that AddStorage registered, which this registration hides.
        var inner = ActivatorUtilities.CreateInstance(provider, typeof(StorageServices).Assembly.GetType("InterviewBot.Storage.Mock.MockInterviewStore")!);
        return new WatchedMockStore((IMockInterviewStore)inner, Platform);
    }

    private sealed class CountedIds : IIdSource
    {
        private int _last;

        public string Next() => $"id{Interlocked.Increment(ref _last):D10}";
    }

    private sealed class LoadedOnce(ContentSnapshot snapshot) : IContentLibrary
    {
        public event Action<ContentSnapshot>? Changed
        {
            add { }
            remove { }
        }

        public ContentSnapshot Current => snapshot;
    }
}

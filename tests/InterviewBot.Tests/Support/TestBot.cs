using System.Collections.Immutable;
using InterviewBot.Charts;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Time;
using InterviewBot.Core.Reports;
using InterviewBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace InterviewBot.Tests.Support;

/// <summary>The bot's services on a real SQLite file, with fixed content and a clock of the test's own; no platform, no loops.</summary>
internal sealed class TestBot : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Func<ServiceProvider> _build;
    private ServiceProvider _services;
    private int _lastEvent;

    public TestBot(int questions = 6, Action<IServiceCollection>? add = null)
    {
        Content = FixedContentLibrary.WithQuestions(questions);
        var settings = new Dictionary<string, string?> { ["Storage:ConnectionString"] = $"Data Source={_folder.File("bot.db")};Pooling=False" };
        var ids = new SequentialIds();
        var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddLogging()
            .AddMetrics()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton<IIdSource>(ids)
            .AddSingleton<IContentLibrary>(Content)
            .AddSingleton(new WorkScope(["local"]))
            .AddQuestions()
            .AddPractice()
            .AddCharts()
            .AddReports()
            .AddChat()
            .AddStorage();
        add?.Invoke(services);
        _build = () => services.BuildServiceProvider();
        _services = _build();
    }

    public static ChannelRef Channel { get; } = new("local", "local", "docker");

    public static Member Mina { get; } = new("m1", "미나");

    public FixedContentLibrary Content { get; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 1, 20, 0, 0, TimeSpan.Zero));

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public Task<Reply> CommandAsync(
        string name, string? subcommand = null, Dictionary<string, string>? options = null, bool mayManage = false, Language locale = Language.Ko,
        Member? member = null, ChannelRef? channel = null) =>
        SendAsync(new ChatEvent.Command(name, subcommand, (options ?? []).ToImmutableDictionary())
        {
            EventId = NextEvent(),
            Channel = channel ?? Channel,
            Member = member ?? Mina,
            Locale = locale,
            MayManage = mayManage,
        });

    public Task<Reply> PressAsync(
        ActionId action, Dictionary<string, string>? fields = null, Member? member = null, bool mayManage = false) =>
        SendAsync(new ChatEvent.Action(action)
        {
            EventId = NextEvent(),
            Channel = Channel,
            Member = member ?? Mina,
            Locale = Language.Ko,
            MayManage = mayManage,
            Fields = (fields ?? []).ToImmutableDictionary(),
        });

    public Task<Reply> ChooseAsync(ActionId action, string[] values, Member member) =>
        SendAsync(new ChatEvent.Action(action)
        {
            EventId = NextEvent(),
            Channel = Channel,
            Member = member,
            Locale = Language.Ko,
            Values = [.. values],
        });

    /// <summary>Everything but the file, the clock and the platforms is new.</summary>
    public async Task RestartAsync()
    {
        await _services.DisposeAsync();
        _services = _build();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Dispose();
    }

    private Task<Reply> SendAsync(ChatEvent chatEvent) => Get<IChatRouter>().HandleAsync(chatEvent, TestContext.Current.CancellationToken);

    private string NextEvent() => $"event{Interlocked.Increment(ref _lastEvent)}";
}

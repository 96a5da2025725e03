using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Chat.Local;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;
using InterviewBot.Storage;
using InterviewBot.Web.Local;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace InterviewBot.Tests.Support;

/// <summary>The local chat on a real SQLite file; two of them on one file are two processes, or one before and after a restart.</summary>
internal sealed class WebWorld : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public WebWorld(TemporaryFolder folder)
    {
        var settings = new Dictionary<string, string?> { ["Storage:ConnectionString"] = $"Data Source={folder.File("bot.db")};Pooling=False" };
        _services = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddLogging()
            .AddMetrics()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IIdSource>(new WebIds())
            .AddSingleton<IContentLibrary>(FixedContentLibrary.WithQuestions(3))
            .AddQuestions()
            .AddChat()
            .AddStorage()
            .AddLocalChat()
            .AddSingleton<ICommandHandler>(Demo)
            .AddSingleton<IActionHandler>(Demo)
            .BuildServiceProvider();
    }

    public WebDemo Demo { get; } = new();

    public LocalChat Chat => Get<LocalChat>();

    public IChatPlatform Platform => Get<IEnumerable<IChatPlatform>>().Single(platform => platform.Name == LocalChannel.Platform);

    public static ChannelRef Docker { get; } = LocalChannel.Ref("docker");

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public async Task<LocalSeat> SeatAsync(string name, string channel = "docker", bool mayManage = false)
    {
        var named = (await Get<LocalPeople>().ActAsAsync(name, Language.Ko, TestContext.Current.CancellationToken)).ShouldBeOfType<LocalNaming.Named>();
        return new LocalSeat(named.Person, channel, Language.Ko, mayManage);
    }

    public Task<LocalOutcome> SendAsync(LocalSeat seat, string text, string? tryId = null) =>
        Chat.SendAsync(seat, text, tryId, TestContext.Current.CancellationToken);

    public async Task<LocalMessage[]> HistoryAsync(LocalSeat seat) =>
        [.. await Chat.HistoryAsync(seat, null, 100, TestContext.Current.CancellationToken)];

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    /// <summary>Unlike ids that count from one, these do not repeat in a second process on the same file.</summary>
    private sealed class WebIds : IIdSource
    {
        private static int _last;

        public string Next() => $"web{Interlocked.Increment(ref _last):00000000}";
    }
}

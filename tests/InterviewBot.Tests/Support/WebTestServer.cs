using System.Net;
using InterviewBot.Charts;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Questions;
using InterviewBot.Core.Time;
using InterviewBot.Storage;
using InterviewBot.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Tests.Support;

/// <summary>The page on a real Kestrel on a free port of loopback, and another endpoint beside it.</summary>
internal sealed class WebTestServer : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly WebApplication _app;

    private WebTestServer(Dictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ApplicationName = "InterviewBot", ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Storage:ConnectionString"] = $"Data Source={_folder.File("bot.db")};Pooling=False",
        });
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseStaticWebAssets().UseUrls("http://127.0.0.1:0");
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IIdSource, SequentialIds>()
            .AddSingleton<IContentLibrary>(FixedContentLibrary.WithQuestions(3))
            .AddSingleton(new WorkScope(["local"]))
            .AddQuestions()
            .AddPractice()
            .AddCharts()
            .AddChat()
            .AddStorage()
            .AddWebChat();
        _app = builder.Build();
        _app.MapWebChat();
        _app.MapGet("/beside", () => "still here");
    }

    public LinesProvider Log { get; } = new();

    public Uri Address => new(_app.Urls.Single());

    public WebChat Page => Get<WebChat>();

    public static async Task<WebTestServer> StartAsync(params (string Key, string Value)[] settings)
    {
        var server = new WebTestServer(settings.ToDictionary(pair => pair.Key, pair => (string?)pair.Value));
        await server._app.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>A browser of its own: it keeps cookies, and shows redirects instead of following them.</summary>
    public HttpClient Browser() => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
    {
        BaseAddress = Address,
    };

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _folder.Dispose();
    }
}

using InterviewBot.Discord;
using InterviewBot.Discord.Gateway;
using InterviewBot.FakeDiscord;
using InterviewBot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Tests.Support;

/// <summary>The whole bot as it is started, on the fake Discord; it can be stopped and started again on the same store.</summary>
internal sealed class DiscordWorld : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _settings = [];
    private readonly Action<IServiceCollection>? _add;
    private readonly TimeProvider _clock;
    private StartAhead? _ahead;
    private WebApplication? _app;

    private DiscordWorld(FakeDiscordServer discord, Action<IServiceCollection>? add, TimeProvider clock) => (Discord, _add, _clock) = (discord, add, clock);

    public FakeDiscordServer Discord { get; }

    public LinesProvider Log { get; } = new();

    public Uri Address => new(_app!.Urls.Single());

    public static async Task<DiscordWorld> StartAsync(
        FakeDiscordOptions? options = null, Dictionary<string, string>? settings = null, Action<IServiceCollection>? add = null,
        TimeProvider? clock = null, bool ready = true, bool network = true)
    {
        var discord = await FakeDiscordServer.StartAsync(options, TestContext.Current.CancellationToken);
        discord.Network = network;
        var world = new DiscordWorld(discord, add, clock ?? TimeProvider.System);
        world._settings["Discord__Token"] = discord.Options.Token;
        foreach (var (key, value) in settings ?? [])
        {
            world._settings[key] = value;
        }

        await world.StartBotAsync();
        if (ready)
        {
            await world.ReadyAsync();
        }

        return world;
    }

    /// <summary>Waits until the bot itself knows that it is connected.</summary>
    public Task ReadyAsync() => UntilAsync(() => Get<DiscordConnection>().Gateway.State.Phase == GatewayPhase.Ready);

    /// <summary>Interactions come to the bot's endpoint instead of over the gateway.</summary>
    public static async Task<DiscordWorld> StartOverHttpAsync(FakeDiscordOptions? options = null, Action<IServiceCollection>? add = null)
    {
        var discord = await FakeDiscordServer.StartAsync(options, TestContext.Current.CancellationToken);
        var world = new DiscordWorld(discord, add, TimeProvider.System);
        world._settings["Discord__Token"] = discord.Options.Token;
        world._settings["Discord__PublicKey"] = discord.Interactions.PublicKey;
        await world.StartBotAsync();
        world.PointDiscordHere();
        return world;
    }

    /// <summary>Sets the endpoint in the developer portal, so to speak: each start of the bot takes another port.</summary>
    public void PointDiscordHere() => Discord.Interactions.EndpointUrl = new Uri(Address, "/discord/interactions");

    public async Task StartBotAsync()
    {
        string[] arguments = [.. _settings
            .Append(new("Discord__ApiBaseUrl", Discord.ApiBaseUrl))
            .Append(new("Web__Url", "http://127.0.0.1:0"))
            .Append(new("Web__Enabled", "false"))
            .Append(new("Storage__ConnectionString", $"Data Source={_folder.File("bot.db")};Pooling=False"))
            .Select(setting => $"--{setting.Key}={setting.Value}")];
        string[] content = [Path.Combine(AppContext.BaseDirectory, "content")];
        _ahead = await StartAhead.BeginAsync(BotConfiguration.Load(arguments, content), _clock);
        var builder = BotApplication.CreateBuilder(arguments, content, _ahead);
        builder.Logging.ClearProviders().AddProvider(Log).SetMinimumLevel(LogLevel.Information);
        builder.Services.AddSingleton(_clock);
        _add?.Invoke(builder.Services);
        _app = BotApplication.Build(builder, _ahead);
        await _app.StartAsync(TestContext.Current.CancellationToken);
    }

    public async Task StopBotAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync();
            await _app.DisposeAsync();
            await _ahead!.DisposeAsync();
            _app = null;
        }
    }

    public T Get<T>() where T : notnull => _app!.Services.GetRequiredService<T>();

    /// <summary>Does what a person does, and waits for what they get to see; where nothing comes, the bot's log tells why.</summary>
    public async Task<FakeInteraction> SendAsync(InteractionDraft draft)
    {
        try
        {
            return await Discord.Interactions.SendAsync(draft, TimeSpan.FromSeconds(20));
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"Nothing was shown. The bot's log:\n{string.Join('\n', Log.Lines)}\nRequests:\n{string.Join('\n', Discord.Rest.All.Select(request => $"{request.Method} {request.Path} {request.Status}"))}");
        }
    }

    /// <summary>Waits until something holds; fails after 20 s.</summary>
    public static Task UntilAsync(Func<bool> holds) => UntilAsync(() => Task.FromResult(holds()));

    /// <inheritdoc cref="UntilAsync(Func{bool})"/>
    public static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var limit = Limit();
        while (!await holds())
        {
            await Task.Delay(20, limit.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopBotAsync();
        await Discord.DisposeAsync();
        _folder.Dispose();
    }

    private static CancellationTokenSource Limit()
    {
        var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(20));
        return limit;
    }
}

using System.Diagnostics;
using InterviewBot.FakeDiscord;

namespace InterviewBot.Bench.Discord;

/// <summary>A bot as a process of its own, connected to a fake Discord of its own.</summary>
internal sealed class BotUnderTest : IAsyncDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>The unit of processor times in <c>/proc</c>: <c>sysconf(_SC_CLK_TCK)</c>, 100 on every Linux of today.</summary>
    private const double TicksPerSecond = 100;

    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private BotUnderTest(FakeDiscordServer discord, Process process, DirectoryInfo folder) => (Discord, _process, _folder) = (discord, process, folder);

    public FakeDiscordServer Discord { get; }

    /// <summary>From the start of the process to READY being sent to it.</summary>
    public TimeSpan ToReady { get; private set; }

    /// <summary>From the start of the process to its commands being registered.</summary>
    public TimeSpan ToRegistered { get; private set; }

    /// <summary>All processor time that the process has used, in milliseconds.</summary>
    public double ProcessorMilliseconds
    {
        get
        {
            var fields = File.ReadAllText($"/proc/{_process.Id}/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return (long.Parse(fields[11]) + long.Parse(fields[12])) * 1000 / TicksPerSecond;
        }
    }

    public double ResidentMegabytes
    {
        get
        {
            var line = File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith("VmRSS:", StringComparison.Ordinal));
            return double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1]) / 1024;
        }
    }

    /// <summary>Our bot, as a user starts it: the published program, the shipped content, a new SQLite file.</summary>
    public static Task<BotUnderTest> StartOursAsync(FakeDiscordOptions platform) => StartBotAsync("bin/bot", platform);

    /// <summary>The same bot, built with Discord.Net as its gateway client.</summary>
    public static Task<BotUnderTest> StartOnDiscordNetAsync(FakeDiscordOptions platform) => StartBotAsync("bin/bot-discord-net", platform);

    private static Task<BotUnderTest> StartBotAsync(string program, FakeDiscordOptions platform) => StartAsync(platform, (discord, folder) =>
    {
        var start = new ProcessStartInfo(Path.GetFullPath(Path.Combine(program, "InterviewBot"))) { WorkingDirectory = folder };
        start.Environment["Discord__Token"] = discord.Options.Token;
        start.Environment["Discord__ApiBaseUrl"] = discord.ApiBaseUrl;
        start.Environment["Web__Url"] = "http://127.0.0.1:0";
        return start;
    });

    /// <summary>The bot on discord.js, which answers with a few bare words.</summary>
    public static Task<BotUnderTest> StartPeerAsync(FakeDiscordOptions platform) => StartAsync(platform, (discord, _) =>
    {
        var start = new ProcessStartInfo("node", ["bot.mjs"]) { WorkingDirectory = Path.GetFullPath("tests/discord-js") };
        start.Environment["DISCORD_API_URL"] = discord.ApiUrl;
        start.Environment["DISCORD_TOKEN"] = discord.Options.Token;
        return start;
    });

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        await Discord.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static async Task<BotUnderTest> StartAsync(FakeDiscordOptions platform, Func<FakeDiscordServer, string, ProcessStartInfo> describe)
    {
        var discord = await FakeDiscordServer.StartAsync(platform);
        var folder = Directory.CreateTempSubdirectory("interviewbot-bench-");
        var start = describe(discord, folder.FullName);
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        using var limit = new CancellationTokenSource(Limit);
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        // Read and dropped, so that no pipe fills up.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await discord.Gateway.WaitForReadyAsync(limit.Token);
        var bot = new BotUnderTest(discord, process, folder) { ToReady = watch.Elapsed };
        // Started is whoever has registered its commands, too.
        while (!discord.World.Commands.ContainsKey("global"))
        {
            await Task.Delay(5, limit.Token);
        }

        bot.ToRegistered = watch.Elapsed;
        return bot;
    }
}

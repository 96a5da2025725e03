using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Content;
using InterviewBot.Core.Daily;
using InterviewBot.FakeDiscord;
using InterviewBot.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Bench.Discord;

/// <summary>
/// 64 interactions at a time for a minute, while a handler sleeps, an outbox of due posts is worked off and content is
/// saved again and again. Bot and platform share this process and its two cores.
/// </summary>
internal static class DiscordLoad
{
    private const int InFlight = 64;
    private const int Channels = 300;

    /// <summary>Each is a message and a thread, and 50 requests a second are allowed: more than a minute's work.</summary>
    private const int Due = 1_500;

    private static readonly TimeSpan SaveEvery = TimeSpan.FromSeconds(2);

    public static void Run(string[] args) => RunAsync(TimeSpan.FromSeconds(args.Length > 0 ? int.Parse(args[0]) : 60)).GetAwaiter().GetResult();

    private static async Task RunAsync(TimeSpan duration)
    {
        var folder = Directory.CreateTempSubdirectory("interviewbot-bench-");
        var saved = CopyContent(folder.FullName);
        await using var discord = await FakeDiscordServer.StartAsync(new FakeDiscordOptions { KeepsEverything = false });
        var settings = Settings(discord, folder.FullName);
        string[] content = [Path.Combine(folder.FullName, "content")];
        await using var ahead = await StartAhead.BeginAsync(BotConfiguration.Load(settings, content), TimeProvider.System);
        await using (var bot = Build(settings, content, ahead))
        {
            await bot.StartAsync();
            await discord.Gateway.WaitForReadyAsync();
            await LoopAsync(discord, TimeSpan.FromSeconds(10));
            var calm = await LoopAsync(discord, duration / 4);

            using var over = new CancellationTokenSource();
            var reloads = 0;
            bot.Services.GetRequiredService<IContentLibrary>().Changed += _ => Interlocked.Increment(ref reloads);
            var sleeper = await discord.Interactions.BeginAsync(InteractionDraft.Command("sleep"));
            await FillOutboxAsync(bot.Services, discord);
            var saves = SaveAgainAndAgainAsync(saved, over.Token);
            var posted = Posts(discord);
            var busy = await LoopAsync(discord, duration);
            posted = Posts(discord) - posted;
            await over.CancelAsync();
            await saves;
            await sleeper.WaitForFinalAsync();

            Console.WriteLine($"discord-load, {InFlight} in flight");
            Print("nothing else under way", calm);
            Print("with all three", busy);
            Console.WriteLine($"  meanwhile: {posted} of {Due} due posts made, {reloads} content reloads, a handler that slept {SleepingCommand.Time.TotalSeconds:0} s was deferred after {sleeper.Latency!.Value.TotalMilliseconds:0} ms");
            Console.WriteLine($"  violations: {discord.Violations.Count}{(discord.Violations.Count > 0 ? "\n" + discord.Violations : "")}");
            Environment.ExitCode = busy.Errors > 0 || discord.Violations.Count > 0 ? 1 : 0;
            await bot.StopAsync();
        }

        folder.Delete(recursive: true);
    }

    private static async Task<LoopResult> LoopAsync(FakeDiscordServer discord, TimeSpan duration)
    {
        var queries = LookupQueries.Read();
        using var over = new CancellationTokenSource(duration);
        return await ClosedLoop.RunAsync(
            discord, InFlight, _ => !over.IsCancellationRequested, i => InteractionDraft.Command("docker", ("query", queries[i % queries.Length])), CancellationToken.None);
    }

    private static void Print(string name, LoopResult result) => Console.WriteLine(
        $"  {name,-24} {result.Answered,7} answered   {result.PerSecond,6:0}/s   p50 {result.Quantile(0.5):0.0} ms   p99 {result.Quantile(0.99):0.0} ms   worst {result.Quantile(1):0} ms   {result.Errors} errors ({result.TooLate} too late)");

    private static int Posts(FakeDiscordServer discord) => discord.World.Messages.Count(message => message.Nonce is not null);

    private static string[] Settings(FakeDiscordServer discord, string folder) =>
    [
        $"--Discord__Token={discord.Options.Token}", $"--Discord__ApiBaseUrl={discord.ApiBaseUrl}", "--Web__Url=http://127.0.0.1:0", "--Web__Enabled=false",
        $"--Storage__ConnectionString=Data Source={Path.Combine(folder, "bot.db")}",
    ];

    private static WebApplication Build(string[] settings, string[] content, StartAhead ahead)
    {
        var builder = BotApplication.CreateBuilder(settings, content, ahead);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<ICommandHandler, SleepingCommand>();
        return BotApplication.Build(builder, ahead);
    }

    /// <returns>A file of it to save.</returns>
    private static string CopyContent(string folder)
    {
        foreach (var file in Directory.EnumerateFiles("content", "*.md", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return Path.Combine(folder, "content/ko/questions/tags.md");
    }

    private static async Task SaveAgainAndAgainAsync(string file, CancellationToken cancellationToken)
    {
        var text = await File.ReadAllTextAsync(file, CancellationToken.None);
        for (var save = 0; !cancellationToken.IsCancellationRequested; save++)
        {
            await File.WriteAllTextAsync(file, $"{text}\n<!-- {save} -->\n", CancellationToken.None);
            await Task.Delay(SaveEvery, CancellationToken.None);
        }
    }

    private static async Task FillOutboxAsync(IServiceProvider services, FakeDiscordServer discord)
    {
        var store = services.GetRequiredService<IDeliveryStore>();
        var questions = services.GetRequiredService<IContentLibrary>().Current.Questions;
        var now = TimeProvider.System.GetUtcNow();
        for (var i = 0; i < Due; i++)
        {
            var channel = $"{3_200_000_000_000_000_000 + (i % Channels)}";
            if (i < Channels)
            {
                discord.World.AddChannel(channel, World.Guild);
            }

            await store.AddAsync(
                new Delivery
                {
                    Id = $"load-{i}",
                    SlotKey = $"load/{i}",
                    Channel = new ChannelRef("discord", World.Guild, channel),
                    LocalDate = DateOnly.FromDateTime(now.UtcDateTime),
                    PlannedAt = now,
                    Question = questions[i % questions.Length].Id,
                    Language = questions[i % questions.Length].Language,
                    DueAt = now,
                },
                CancellationToken.None);
        }

        // Wakes whoever works the outbox off.
        await discord.Interactions.SendAsync(InteractionDraft.Command("daily", "now").AsManager());
    }
}

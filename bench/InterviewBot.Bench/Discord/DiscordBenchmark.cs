using InterviewBot.FakeDiscord;

namespace InterviewBot.Bench.Discord;

/// <summary>
/// Our bot as it is shipped, with a real lookup, beside a bot on discord.js that answers with a few words: interactions a
/// second and their times, processor time, memory, and the start, on loopback against the same fake Discord.
/// </summary>
internal static class DiscordBenchmark
{
    private const int Rounds = 5;
    private const int InFlight = 64;
    private const int First = 1_000;

    /// <summary>Both sides' compilers go on for this long.</summary>
    private const int WarmUp = 25_000;

    private const int Measured = 20_000;
    private const int OneByOne = 300;
    private const int ManyGuilds = 1_000;
    private const int ChecksOneOf = 16;

    /// <summary>After a start the collectors and compilers come to rest before memory is read.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(5);

    private static readonly (string Name, string Unit, bool MoreIsBetter)[] Rows =
    [
        ("start of the process to READY", "ms", false),
        ("processor time of the start", "ms", false),
        ("memory, 1 guild", "MB", false),
        ("processor time, the first 1,000", "ms", false),
        ("processor time, 1,000 later on", "ms", false),
        ("interactions a second, 64 in flight", "/s", true),
        ("  p50", "ms", false),
        ("  p99", "ms", false),
        ("one at a time, p50", "ms", false),
        ("  p99", "ms", false),
        ("memory after them", "MB", false),
        ("memory, 1,000 guilds", "MB", false),
        ("  start to READY", "ms", false),
    ];

    public static void Run(string[] args) => Run("discord.js", BotUnderTest.StartPeerAsync, args);

    /// <summary>The same bot twice: on our own gateway client, and on Discord.Net (docs/discord-clients.md).</summary>
    public static void RunClients(string[] args) => Run("Discord.Net", BotUnderTest.StartOnDiscordNetAsync, args);

    private static void Run(string name, Func<FakeDiscordOptions, Task<BotUnderTest>> startPeer, string[] args) =>
        RunAsync(name, startPeer, args.Length > 0 ? int.Parse(args[0]) : Rounds).GetAwaiter().GetResult();

    private static async Task RunAsync(string name, Func<FakeDiscordOptions, Task<BotUnderTest>> startPeer, int rounds)
    {
        var queries = LookupQueries.Read();
        var (ours, peer) = (new List<double[]>(), new List<double[]>());
        for (var round = -1; round < rounds; round++)
        {
            // Each goes first in its turn; the round before the first warms the fake up.
            var (first, second) = round % 2 == 0 ? (ours, peer) : (peer, ours);
            foreach (var side in new[] { first, second })
            {
                var figures = await MeasureAsync(side == ours ? BotUnderTest.StartOursAsync : startPeer, queries);
                if (round >= 0)
                {
                    side.Add(figures);
                }
            }
        }

        Console.WriteLine($"discord, {rounds} rounds, medians{"",23} ours {name,13}   ratio");
        foreach (var (row, i) in Rows.Select((row, i) => (row, i)))
        {
            var (a, b) = (Measure.Median(ours.Select(figures => figures[i])), Measure.Median(peer.Select(figures => figures[i])));
            Console.WriteLine($"  {row.Name,-40} {a,9:0.0} {b,9:0.0} {row.Unit,-3} {a / b,7:0.00}{(row.MoreIsBetter ? "   (more is better)" : "")}");
        }
    }

    private static async Task<double[]> MeasureAsync(Func<FakeDiscordOptions, Task<BotUnderTest>> start, string[] queries)
    {
        var figures = new List<double>();
        await using (var bot = await start(new FakeDiscordOptions { KeepsEverything = false, ChecksOneOf = ChecksOneOf }))
        {
            await Task.Delay(Rest);
            figures.AddRange([bot.ToReady.TotalMilliseconds, bot.ProcessorMilliseconds, bot.ResidentMegabytes]);
            var before = bot.ProcessorMilliseconds;
            await RunAsync(bot, InFlight, First, queries);
            figures.Add(bot.ProcessorMilliseconds - before);
            await RunAsync(bot, InFlight, WarmUp, queries);
            await Task.Delay(Rest);
            before = bot.ProcessorMilliseconds;
            var many = await RunAsync(bot, InFlight, Measured, queries);
            figures.Add((bot.ProcessorMilliseconds - before) * 1000 / Measured);
            figures.AddRange([many.PerSecond, many.Quantile(0.5), many.Quantile(0.99)]);
            var single = await RunAsync(bot, 1, OneByOne, queries);
            figures.AddRange([single.Quantile(0.5), single.Quantile(0.99), bot.ResidentMegabytes]);
        }

        await using (var bot = await start(new FakeDiscordOptions { MoreGuilds = ManyGuilds - 1 }))
        {
            await Task.Delay(Rest);
            figures.AddRange([bot.ResidentMegabytes, bot.ToReady.TotalMilliseconds]);
        }

        return [.. figures];
    }

    private static async Task<LoopResult> RunAsync(BotUnderTest bot, int inFlight, int count, string[] queries)
    {
        var result = await ClosedLoop.RunAsync(
            bot.Discord, inFlight, sent => sent < count, i => InteractionDraft.Command("docker", ("query", queries[i % queries.Length])), CancellationToken.None);
        if (result.Errors > 0 || bot.Discord.Violations.Documented.Count > 0)
        {
            throw new InvalidOperationException($"{result.Errors} interactions were not answered; violations: {bot.Discord.Violations}");
        }

        return result;
    }
}

using InterviewBot.FakeDiscord;

namespace InterviewBot.Bench.Discord;

/// <summary>Only the start of <see cref="DiscordBenchmark"/>: from the start of the process to READY, in turns.</summary>
internal static class DiscordStart
{
    private const int Rounds = 15;

    private static readonly string[] Rows = ["to READY, ms", "to commands registered, ms", "processor time, ms", "memory, MB"];

    public static void Run(string[] args) => RunAsync(args.Length > 0 ? int.Parse(args[0]) : Rounds).GetAwaiter().GetResult();

    private static async Task RunAsync(int rounds)
    {
        var (ours, peer) = (new List<double[]>(), new List<double[]>());
        for (var round = -1; round < rounds; round++)
        {
            var figures = (await MeasureAsync(BotUnderTest.StartOursAsync), await MeasureAsync(BotUnderTest.StartPeerAsync));
            if (round >= 0)
            {
                ours.Add(figures.Item1);
                peer.Add(figures.Item2);
            }
        }

        Console.WriteLine($"discord-start, {rounds} rounds, medians         ours    discord.js   ratio");
        foreach (var (name, i) in Rows.Select((name, i) => (name, i)))
        {
            var (a, b) = (Measure.Median(ours.Select(row => row[i])), Measure.Median(peer.Select(row => row[i])));
            Console.WriteLine($"  {name,-30} {a,12:0.0} {b,12:0.0} {a / b,9:0.00}");
        }
    }

    private static async Task<double[]> MeasureAsync(Func<FakeDiscordOptions, Task<BotUnderTest>> start)
    {
        await using var bot = await start(new FakeDiscordOptions { KeepsEverything = false });
        await Task.Delay(TimeSpan.FromSeconds(2));
        return [bot.ToReady.TotalMilliseconds, bot.ToRegistered.TotalMilliseconds, bot.ProcessorMilliseconds, bot.ResidentMegabytes];
    }
}

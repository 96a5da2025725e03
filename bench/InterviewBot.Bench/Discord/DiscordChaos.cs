using InterviewBot.FakeDiscord.Chaos;

namespace InterviewBot.Bench.Discord;

/// <summary>Our bot, as it is shipped, under random faults of the platform; ends with 1 where a check failed.</summary>
internal static class DiscordChaos
{
    public static void Run(string[] args)
    {
        var plan = new ChaosPlan(Number(args, 0, 1_000), Number(args, 1, 5_000), Number(args, 2, new Random().Next(1_000_000)));
        Console.WriteLine($"discord-chaos {plan.Faults} {plan.Interactions} {plan.Seed}");
        var report = RunAsync(plan).GetAwaiter().GetResult();
        Console.WriteLine(report);
        Environment.ExitCode = report.Problems.IsEmpty ? 0 : 1;
    }

    private static async Task<ChaosReport> RunAsync(ChaosPlan plan)
    {
        await using var bot = await BotUnderTest.StartOursAsync(ChaosPlan.Platform);
        return await ChaosRun.RunAsync(bot.Discord, plan, CancellationToken.None);
    }

    private static int Number(string[] args, int at, int fallback) => args.Length > at ? int.Parse(args[at]) : fallback;
}

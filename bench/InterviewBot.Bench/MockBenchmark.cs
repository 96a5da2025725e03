using InterviewBot.Core.Mock;

namespace InterviewBot.Bench;

/// <summary>
/// Many mock interviews of five at once through the real router, due-work loops and SQLite, with shortened phases. Says how
/// late timers were, how long buttons took, and whether everything that was taken is there at the end.
/// </summary>
internal static class MockBenchmark
{
    private const int Sessions = 200;
    private const int Rounds = 3;
    private const int DefaultAnswerSeconds = 15;

    public static void Run(string[] args)
    {
        var answerTime = TimeSpan.FromSeconds(args.Length > 0 ? int.Parse(args[0]) : DefaultAnswerSeconds);
        RunAsync(answerTime).GetAwaiter().GetResult();
    }

    private static async Task RunAsync(TimeSpan answerTime)
    {
        await using var bot = await MockBot.StartAsync(Sessions);
        var crowds = Enumerable.Range(0, Sessions).Select(i => new MockCrowd(bot, i, ModeOf(i), Rounds, answerTime)).ToList();
        var started = TimeProvider.System.GetTimestamp();
        await Task.WhenAll(crowds.Select(crowd => crowd.RunAsync()));
        var took = TimeProvider.System.GetElapsedTime(started);
        await bot.SettleAsync();
        var lost = 0;
        foreach (var crowd in crowds)
        {
            lost += await crowd.CountLostAsync();
        }

        var done = crowds.Count(crowd => crowd.IsOver);
        Console.WriteLine($"{Sessions} mock interviews of {MockCrowd.Size}, {Rounds} rounds, {answerTime.TotalSeconds:0} s an answer, {took.TotalSeconds:0} s in all; {done} came to their end");
        Console.WriteLine($"  answers {crowds.Sum(crowd => crowd.Answers)}, votes {crowds.Sum(crowd => crowd.Votes)}, refused {crowds.Sum(crowd => crowd.Refused)}, lost {lost}, outcomes kept {await bot.CountOutcomesAsync()}");
        Print("buttons", [.. bot.Buttons.Select(press => press.Milliseconds)]);
        foreach (var action in bot.Buttons.GroupBy(press => press.Action).OrderBy(action => action.Key))
        {
            Print($"  {action.Key}", [.. action.Select(press => press.Milliseconds)]);
        }

        Print("timers, to their save", bot.Store.Lateness);
        Print("timers, to their message", bot.Platform.Lateness);
    }

    private static void Print(string what, IReadOnlyCollection<double> milliseconds) => Console.WriteLine(
        $"  {what,-26} {milliseconds.Count,6}   p50 {Measure.Median(milliseconds),6:0.0} ms   p99 {Measure.Quantile(milliseconds, 0.99),7:0.0} ms   max {milliseconds.Max(),7:0.0} ms");

    private static MockMode ModeOf(int session) => (session % 4) switch
    {
        0 => MockMode.Rotation,
        1 => MockMode.Lightning,
        _ => MockMode.Everyone,
    };
}

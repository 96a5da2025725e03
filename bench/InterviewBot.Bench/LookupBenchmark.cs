using System.Diagnostics;
using InterviewBot.Core;
using InterviewBot.Core.Commands;
using InterviewBot.Core.Content;

namespace InterviewBot.Bench;

/// <summary>
/// Lookup over 2,000 commands, one query at a time, with a general fuzzy matcher (FuzzySharp's weighted ratio over names
/// and descriptions) beside it on the same queries.
/// </summary>
internal static class LookupBenchmark
{
    private const int Entries = 2000;
    private const int Rounds = 20;

    /// <summary>The peer is slow: a part of the queries tells its median.</summary>
    private const int PeerEvery = 12;

    public static void Run(string[] args)
    {
        var shipped = ContentLoader.Load([Path.GetFullPath(args.FirstOrDefault() ?? "content")]);
        var content = shipped with { Commands = [.. Enlarge(shipped)] };
        var queries = LookupQueries.Read();
        var build = Measure.Milliseconds(() => CommandIndex.Build(content));
        var index = CommandIndex.Build(content);
        var texts = content.Commands.Select(command => $"{command.Name} {string.Join(' ', command.Aliases)} {command.Description}").ToArray();
        foreach (var query in queries)
        {
            index.Search(query);
        }

        var ours = Enumerable.Range(0, Rounds).SelectMany(_ => queries).Select(query => Time(() => index.Search(query))).ToArray();
        var peer = queries.Where((_, i) => i % PeerEvery == 0).Select(query => Time(() => _ = FuzzySharp.Process.ExtractTop(query, texts, limit: 5).ToArray())).ToArray();
        Console.WriteLine($"lookup, {index.Commands.Length:N0} commands, {queries.Length} queries, {Rounds} rounds (index built in {build:0} ms)");
        var typical = ours.Select((time, i) => (time, query: i % queries.Length)).GroupBy(pair => pair.query, pair => pair.time).Select(Measure.Median);
        Console.WriteLine($"  CommandIndex   median {Measure.Median(ours):0.000} ms   p99 {Measure.Quantile(ours, 0.99):0.000} ms   p99 of the queries' own medians {Measure.Quantile(typical, 0.99):0.000} ms");
        Console.WriteLine($"  FuzzySharp     median {Measure.Median(peer):0.000} ms   {Measure.Median(peer) / Measure.Median(ours):0} times ours");
    }

    /// <summary>The shipped commands again under made-up names, until there are enough.</summary>
    private static IEnumerable<CommandEntry> Enlarge(ContentSnapshot shipped)
    {
        var names = shipped.Commands.Select(command => command.Name).Distinct().Count();
        for (var copy = 0; copy * names < Entries; copy++)
        {
            foreach (var command in shipped.Commands)
            {
                yield return copy == 0 ? command : command with
                {
                    Name = $"{command.Name} variant{copy}",
                    Aliases = [.. command.Aliases.Select(alias => $"{alias} variant{copy}")],
                    Description = command.Language.Pick($"{command.Description} 변형 {copy}번입니다.", $"{command.Description} Variant number {copy}."),
                };
            }
        }
    }

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}

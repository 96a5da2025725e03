using System.Diagnostics;
using InterviewBot.Core.Commands;
using InterviewBot.Core.Content;

namespace InterviewBot.Bench.Lookup;

/// <summary>
/// How often the right command comes first, and among the first five, on the labelled queries that nothing was tuned on;
/// MiniSearch and SQLite FTS5 beside it over the same texts. Usage: <c>lookup-quality [file]</c>.
/// </summary>
internal static class LookupQualityBenchmark
{
    private const string ReportHalf = "lookup-queries-report.tsv";

    public static void Run(string[] args)
    {
        var file = args.FirstOrDefault() ?? ReportHalf;
        var queries = LabelledQuery.Read(file);
        var texts = queries.Select(query => query.Text).ToArray();
        var content = ContentLoader.Load([Path.GetFullPath("content")]);
        var documents = SearchDocument.Of(content);
        var index = CommandIndex.Build(content);
        using var words = new FullTextPeer(documents, trigrams: false);
        using var trigrams = new FullTextPeer(documents, trigrams: true);
        var engines = new (string Name, PeerAnswer[] Answers)[]
        {
            ("InterviewBot", Twice(texts, query => Ours(index, query))),
            ("MiniSearch", MiniSearchPeer.Search(documents, texts)),
            ("FTS5 words", Twice(texts, words.Search)),
            ("FTS5 trigrams", Twice(texts, trigrams.Search)),
        };

        Console.WriteLine($"lookup quality, {queries.Length} queries of {file} over {documents.Length} commands: top-1 / top-5");
        Console.WriteLine($"  {"",-15}{string.Concat(engines.Select(engine => $"{engine.Name,18}"))}");
        foreach (var group in Groups(queries))
        {
            Print(group.Key, [.. group], queries, engines);
        }

        Console.WriteLine($"  {"median, ms",-15}{string.Concat(engines.Select(engine => $"{Measure.Median(engine.Answers.Select(answer => answer.Milliseconds)),18:0.000}"))}");
    }

    private static IEnumerable<IGrouping<string, LabelledQuery>> Groups(LabelledQuery[] queries) =>
        queries.SelectMany(query => new[] { query.Kind, query.Language, "all" }.Select(key => (key, query)))
            .GroupBy(pair => pair.key, pair => pair.query)
            .OrderBy(group => group.Key == "all" ? 2 : group.Key.Length == 2 ? 1 : 0).ThenBy(group => group.Key, StringComparer.Ordinal);

    private static void Print(string name, LabelledQuery[] part, LabelledQuery[] queries, (string Name, PeerAnswer[] Answers)[] engines)
    {
        var shares = engines.Select(engine =>
        {
            var answers = queries.Zip(engine.Answers).Where(pair => part.Contains(pair.First)).ToList();
            var first = answers.Count(pair => pair.Second.Names.Take(1).Any(pair.First.Expected.Contains));
            var five = answers.Count(pair => pair.Second.Names.Any(pair.First.Expected.Contains));
            return $"{(double)first / part.Length,10:0.000} / {(double)five / part.Length:0.000}";
        });
        Console.WriteLine($"  {$"{name} ({part.Length})",-15}{string.Concat(shares.Select(share => $"{share,18}"))}");
    }

    private static PeerAnswer Ours(CommandIndex index, string query)
    {
        var start = Stopwatch.GetTimestamp();
        var found = index.Search(query);
        return new PeerAnswer([.. found.Matches.Select(match => match.Command.Name)], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    /// <summary>The first round warms up.</summary>
    private static PeerAnswer[] Twice(string[] queries, Func<string, PeerAnswer> search)
    {
        foreach (var query in queries)
        {
            search(query);
        }

        return [.. queries.Select(search)];
    }
}

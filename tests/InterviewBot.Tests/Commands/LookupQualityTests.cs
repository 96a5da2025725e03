using InterviewBot.Core.Commands;
using InterviewBot.Core.Content;

namespace InterviewBot.Tests.Commands;

public sealed class LookupQualityTests(ITestOutputHelper output)
{
    [Fact]
    public void TheFirstResultIsRightForFourOfFiveLabelledQueries()
    {
        var index = CommandIndex.Build(ContentLoader.Load([Path.Combine(AppContext.BaseDirectory, "content")]));
        var labelled = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Commands", "lookup-queries.tsv")).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => (Query: cells[0], Expected: cells[1].Split('|'), Kind: cells[2], Language: cells[3]))
            .ToList();
        var results = labelled.Select(query => (query, Found: index.Search(query.Query).Matches)).ToList();

        foreach (var (query, found) in results.Where(result => !IsFirst(result.query.Expected, result.Found)))
        {
            output.WriteLine($"{query.Kind,-9} {query.Query} → {string.Join(", ", found.Take(3).Select(match => $"{match.Command.Name} {match.Score:0.00}"))} (expected {query.Expected[0]})");
        }

        foreach (var kind in results.GroupBy(result => result.query.Kind))
        {
            output.WriteLine($"{kind.Key,-9} top-1 {kind.Count(result => IsFirst(result.query.Expected, result.Found))}/{kind.Count()}");
        }

        labelled.Count.ShouldBeGreaterThanOrEqualTo(100);
        var right = results.Count(result => IsFirst(result.query.Expected, result.Found));
        output.WriteLine($"top-1 {(double)right / labelled.Count:0.000}, top-5 {(double)results.Count(result => result.Found.Any(match => result.query.Expected.Contains(match.Command.Name))) / labelled.Count:0.000}");
        ((double)right / labelled.Count).ShouldBeGreaterThanOrEqualTo(0.80);
    }

    private static bool IsFirst(string[] expected, IReadOnlyList<LookupMatch> found) => found.Count > 0 && expected.Contains(found[0].Command.Name);
}

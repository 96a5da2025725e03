using System.Text.RegularExpressions;
using InterviewBot.Core.Commands;
using InterviewBot.Core.Content;

namespace InterviewBot.Tests.Commands;

public sealed partial class LookupQualityTests(ITestOutputHelper output)
{
    [Fact]
    public void TheFirstResultIsRightForFourOfFiveLabelledQueries()
    {
        var index = CommandIndex.Build(ContentLoader.Load([Path.Combine(AppContext.BaseDirectory, "content")]));
        var labelled = Labelled("lookup-queries.tsv");
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

    [Theory]
    [InlineData("lookup-queries-tuning.tsv")]
    [InlineData("lookup-queries-report.tsv")]
    public void EveryExpectedAnswerIsACanonicalName(string file)
    {
        var labelled = Labelled(file);

        labelled.Count.ShouldBeGreaterThanOrEqualTo(210);
        labelled.SelectMany(query => query.Expected).Where(name => !CanonicalName().IsMatch(name)).ShouldBeEmpty();
    }

    private static List<(string Query, string[] Expected, string Kind, string Language)> Labelled(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Commands", file)).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => (cells[0], cells[1].Split('|', StringSplitOptions.TrimEntries), cells[2], cells[3]))];

    [GeneratedRegex("""
        ^(docker[ ](inspect|login|logout|search|version
        |(builder|buildx|checkpoint|compose|config|container|context|image|manifest|network|node|plugin|secret|service|stack|swarm|system|trust|volume)([ ][a-z]+(-[a-z]+)*){1,2})
        |Dockerfile[ ][A-Z]+
        |compose\.yaml[ ][a-z]+(_[a-z]+)*)$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CanonicalName();

    private static bool IsFirst(string[] expected, IReadOnlyList<LookupMatch> found) => found.Count > 0 && expected.Contains(found[0].Command.Name);
}

namespace InterviewBot.Bench;

/// <summary>What people look for: the queries that the lookup is tested with.</summary>
internal static class LookupQueries
{
    public static string[] Read() =>
        [.. File.ReadLines("tests/InterviewBot.Tests/Commands/lookup-queries.tsv").Skip(1).Select(line => line.Split('\t')[0])];
}

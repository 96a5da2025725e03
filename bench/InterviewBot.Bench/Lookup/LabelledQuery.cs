namespace InterviewBot.Bench.Lookup;

/// <summary>A query as people type it, and the commands that are right for it.</summary>
internal sealed record LabelledQuery(string Text, string[] Expected, string Kind, string Language)
{
    public static LabelledQuery[] Read(string file) =>
    [
        .. File.ReadLines(Path.Combine("tests/InterviewBot.Tests/Commands", file)).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new LabelledQuery(cells[0], cells[1].Split('|', StringSplitOptions.TrimEntries), cells[2], cells[3])),
    ];
}

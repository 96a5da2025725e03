using System.Text.RegularExpressions;
using InterviewBot.Core.Commands;
using InterviewBot.Core.Content;

namespace InterviewBot.Tests.Commands;

/// <summary>
/// Labelled queries, as people type them in a chat. The index was tuned on all files but the report half, whose rows are
/// only ever counted.
/// </summary>
public sealed partial class LookupQualityTests(ITestOutputHelper output)
{
    private static readonly CommandIndex Index = CommandIndex.Build(ContentLoader.Load([Path.Combine(AppContext.BaseDirectory, "content")]));

    [Theory]
    [InlineData("lookup-queries-tuning.tsv", 0.95, 0.99)]
    [InlineData("lookup-queries.tsv", 0.95, 0.99)]
    [InlineData("lookup-queries-chat.tsv", 0.92, 0.98)]
    [InlineData("lookup-queries-report.tsv", 0.92, 0.98)]
    public void TheRightCommandComesFirstOrAmongTheFirstFive(string file, double first, double amongFive)
    {
        var found = Answered(file);

        foreach (var kind in found.GroupBy(answer => (answer.Kind, answer.Language)).OrderBy(kind => kind.Key))
        {
            output.WriteLine($"{kind.Key.Kind,-11} {kind.Key.Language}   top-1 {kind.Count(answer => answer.IsFirst),3}/{kind.Count()}   top-5 {kind.Count(answer => answer.IsAmong),3}/{kind.Count()}");
        }

        output.WriteLine($"{file}: top-1 {Share(found, answer => answer.IsFirst):0.000}, top-5 {Share(found, answer => answer.IsAmong):0.000}");
        Share(found, answer => answer.IsFirst).ShouldBeGreaterThanOrEqualTo(first);
        Share(found, answer => answer.IsAmong).ShouldBeGreaterThanOrEqualTo(amongFive);
    }

    [Theory]
    [InlineData("lookup-queries-tuning.tsv")]
    [InlineData("lookup-queries.tsv")]
    [InlineData("lookup-queries-chat.tsv")]
    public void WhatItIsSureOfIsRightAndElseTheRightOneIsAmongTheChoices(string file)
    {
        var found = Answered(file);
        var sure = found.FindAll(answer => answer.Confidence == LookupConfidence.Sure);
        var unsure = found.FindAll(answer => answer.Confidence == LookupConfidence.Unsure);

        output.WriteLine($"{file}: sure {sure.Count}, right {Share(sure, answer => answer.IsFirst):0.000}; unsure {unsure.Count}, among the choices {Share(unsure, answer => answer.IsAmong):0.000}; none {found.Count - sure.Count - unsure.Count}");
        Share(sure, answer => answer.IsFirst).ShouldBeGreaterThanOrEqualTo(0.97);
        Share(unsure, answer => answer.IsAmong).ShouldBeGreaterThanOrEqualTo(0.98);
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

    private static List<Answer> Answered(string file) =>
    [
        .. Labelled(file).Select(query => (query, Found: Index.Search(query.Query))).Select(answer => new Answer(
            answer.query.Kind,
            answer.query.Language,
            answer.Found.Confidence,
            answer.Found.Matches.Take(1).Any(match => answer.query.Expected.Contains(match.Command.Name)),
            answer.Found.Matches.Any(match => answer.query.Expected.Contains(match.Command.Name)))),
    ];

    private static double Share(List<Answer> answers, Func<Answer, bool> isRight) => (double)answers.Count(isRight) / Math.Max(1, answers.Count);

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

    private sealed record Answer(string Kind, string Language, LookupConfidence Confidence, bool IsFirst, bool IsAmong);
}

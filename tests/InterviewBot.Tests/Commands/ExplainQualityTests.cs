using System.Text.RegularExpressions;
using InterviewBot.Core;
using InterviewBot.Core.Commands;
using InterviewBot.Core.Commands.Explain;
using InterviewBot.Core.Content;

namespace InterviewBot.Tests.Commands;

/// <summary>Explains the lines of explain-lines.txt and compares every part's kind with the label by hand.</summary>
public sealed partial class ExplainQualityTests(ITestOutputHelper output)
{
    private static readonly LineExplainer Explainer =
        new(CommandIndex.Build(ContentLoader.Load([Path.Combine(AppContext.BaseDirectory, "content")])));

    [Fact]
    public void NinetySevenOfAHundredPartsAreLabelledRight()
    {
        var (lines, parts, right) = (0, 0, 0);
        foreach (var (line, labels) in Labelled())
        {
            var expected = Expected(line, labels);
            var found = Found(line);
            var matching = expected.Intersect(found).Count();
            lines++;
            parts += expected.Count;
            right += matching;
            if (matching < expected.Count || found.Count != expected.Count)
            {
                output.WriteLine($"{line}\n  missed {string.Join(" ", expected.Except(found))}\n  found  {string.Join(" ", found.Except(expected))}");
            }
        }

        output.WriteLine($"{lines} lines, {parts} parts, {(double)right / parts:0.0000} right");
        lines.ShouldBeGreaterThanOrEqualTo(200);
        ((double)right / parts).ShouldBeGreaterThanOrEqualTo(0.97);
    }

    [Theory]
    [InlineData(Language.Ko)]
    [InlineData(Language.En)]
    public void EveryPartHasAMeaning(Language language)
    {
        foreach (var (line, _) in Labelled())
        {
            Explainer.Explain(line, language).ShouldNotBeNull().Parts.ShouldAllBe(part => part.Meaning.Length > 0);
        }
    }

    private static IEnumerable<(string Line, string[] Labels)> Labelled()
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Commands", "explain-lines.txt")).Where(line => line.Length > 0 && line[0] != '#').ToList();
        for (var i = 0; i + 1 < lines.Count; i += 2)
        {
            yield return (lines[i], lines[i + 1].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>The words of the line with their labels, numbered so that a word that stands twice counts twice.</summary>
    private static List<(string Text, char Kind, int Nth)> Expected(string line, string[] labels)
    {
        var words = Word().Matches(line).Select(match => match.Value).ToList();
        words.Count.ShouldBe(labels.Length, line);
        var all = new List<(string, char)>();
        foreach (var (word, label) in words.Zip(labels))
        {
            if (label == "fv")
            {
                var cut = word.StartsWith("--", StringComparison.Ordinal) ? word.IndexOf('=') : 2;
                all.Add((word[..cut], 'f'));
                all.Add((word[cut..].TrimStart('='), 'v'));
            }
            else
            {
                all.Add((word, label[0]));
            }
        }

        return Numbered(all);
    }

    private static List<(string Text, char Kind, int Nth)> Found(string line) => Numbered(Explainer.Explain(line, Language.Ko).ShouldNotBeNull().Parts
        .SelectMany(part => part.Kind == PartKind.Command ? part.Text.Split(' ') : [part.Text], (part, text) => (text, part.Kind.ToString().ToLowerInvariant()[0])));

    private static List<(string Text, char Kind, int Nth)> Numbered(IEnumerable<(string Text, char Kind)> parts)
    {
        var seen = new Dictionary<string, int>();
        return [.. parts.Select(part => (part.Text, part.Kind, seen[part.Text] = seen.GetValueOrDefault(part.Text) + 1))];
    }

    /// <summary>Written for these lines alone, not to share a mistake with the splitter under test.</summary>
    [GeneratedRegex("""(?:[0-9]?>>?&?[0-9]?|<|\|\|?|&&|;)(?=[\s/]|$)|(?:\$\([^)]*\)|"(?:\\.|[^"\\])*"|'[^']*'|[^\s"'|;<>&\\]|\\[^ ])+""")]
    private static partial Regex Word();
}

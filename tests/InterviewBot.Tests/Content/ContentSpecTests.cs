using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Core.Content.Parsing;
using InterviewBot.Tests.Support;
using Markdig;
using Markdig.Syntax;

namespace InterviewBot.Tests.Content;

/// <summary>Runs the examples of docs/content-format.md and Specs/*.md: a <c>markdown</c> block, then what is <c>loaded</c> from it.</summary>
public class ContentSpecTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Specs");

    public static TheoryData<string, int> Examples()
    {
        var data = new TheoryData<string, int>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal))
        {
            foreach (var (example, _) in Pairs(file))
            {
                data.Add(Path.GetFileName(file), example.Line + 1);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void AnExampleIsReadAsItSays(string file, int line)
    {
        var (example, loaded) = Pairs(Path.Combine(Folder, file)).Single(pair => pair.Example.Line + 1 == line);
        var name = string.IsNullOrEmpty(example.Arguments) ? "example.md" : example.Arguments;
        using var folder = new TemporaryFolder();
        folder.Write(name, example.Lines + "\n");

        var snapshot = Contents.Load(folder.Path);

        var lines = ContentText.Lines(snapshot);
        if (name.EndsWith("synonyms.md", StringComparison.Ordinal))
        {
            var parsed = FileParser.Parse(name, name, example.Lines.ToString(), Language.Ko);
            var groups = parsed.Synonyms.Concat(parsed.AnswerSynonyms);
            lines = lines.Concat(groups.Select(group => "synonyms: " + string.Join(" | ", group)));
        }

        lines.ShouldBe(loaded.Lines.ToString().TrimEnd().Split('\n'));
    }

    [Fact]
    public void TheFormatsDocumentHasExamples() =>
        Pairs(Path.Combine(Folder, "content-format.md")).Count().ShouldBeGreaterThanOrEqualTo(6);

    private static IEnumerable<(FencedCodeBlock Example, FencedCodeBlock Loaded)> Pairs(string file)
    {
        var document = Markdown.Parse(File.ReadAllText(file), new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build());
        var blocks = document.OfType<FencedCodeBlock>().ToList();
        return blocks.Zip(blocks.Skip(1)).Where(pair => pair.First.Info == "markdown" && pair.Second is { Info: "text", Arguments: "loaded" });
    }
}

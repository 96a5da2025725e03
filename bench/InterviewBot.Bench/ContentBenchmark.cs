using InterviewBot.Core.Content;
using InterviewBot.Core.Content.Parsing;
using Markdig;

namespace InterviewBot.Bench;

/// <summary>
/// Loads generated questions, and beside it lets Markdig alone parse the same files: the same pipeline, as many threads,
/// the text read from disk as well. Usage: <c>content [rounds]</c>.
/// </summary>
internal static class ContentBenchmark
{
    private const int DefaultRounds = 7;

    private static readonly int[] Sizes = [25_000, 50_000, 100_000];

    public static void Run(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0]) : DefaultRounds;
        Console.WriteLine($"{Environment.ProcessorCount} threads, {rounds} alternating rounds after one to warm up; medians in ms");
        Console.WriteLine($"{"questions",10} {"files",6} {"MB",6} {"Markdig",9} {"loader",9} {"ratio",6} {"us/question",12}");
        foreach (var size in Sizes)
        {
            Compare(size, rounds);
        }
    }

    private static void Compare(int size, int rounds)
    {
        using var content = new GeneratedContent(size);
        var files = Directory.GetFiles(content.Folder, "*.md", SearchOption.AllDirectories);
        var megabytes = files.Sum(file => new FileInfo(file).Length) / (1024.0 * 1024.0);
        var loaded = ContentLoader.Load([content.Folder]);
        if (loaded.Questions.Length != size || loaded.Diagnostics.Length > 0)
        {
            throw new InvalidOperationException($"{loaded.Questions.Length} of {size} questions were read, with {loaded.Diagnostics.Length} diagnostics.");
        }

        loaded = null;
        ParseAlone(files);
        var (markdig, loader) = Measure.Alternating(rounds, () => ParseAlone(files), () => ContentLoader.Load([content.Folder]));
        double alone = Measure.Median(markdig), ours = Measure.Median(loader);
        var ratio = Measure.Median(loader.Zip(markdig, (mine, theirs) => mine / theirs));
        Console.WriteLine($"{size,10} {files.Length,6} {megabytes,6:F1} {alone,9:F0} {ours,9:F0} {ratio,6:F2} {ours * 1000 / size,12:F1}");
    }

    private static void ParseAlone(string[] files) =>
        Parallel.For(0, files.Length, i => Markdown.Parse(File.ReadAllText(files[i]), ContentMarkdown.Pipeline));
}

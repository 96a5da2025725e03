using InterviewBot.Core.Content;
using InterviewBot.Core.Content.Parsing;
using Markdig;
using Markdig.Syntax;

namespace InterviewBot.Bench;

/// <summary>
/// Loads generated questions, and beside it lets Markdig alone parse the same files: the same pipeline, as many threads,
/// the text read from disk as well. Once its trees are dropped at once, so that the garbage collector has next to nothing
/// to keep; once they are kept to the end, as the loader keeps what it read. Usage: <c>content [rounds]</c>.
/// </summary>
internal static class ContentBenchmark
{
    private const int DefaultRounds = 7;

    private static readonly int[] Sizes = [25_000, 50_000, 100_000];

    public static void Run(string[] args)
    {
        var rounds = args.Length > 0 ? int.Parse(args[0]) : DefaultRounds;
        Console.WriteLine($"{Environment.ProcessorCount} threads, {rounds} alternating rounds after two to warm up; medians in ms");
        Console.WriteLine($"{"questions",10} {"files",6} {"MB",6} {"loader",8} {"us each",8} | {"Markdig, dropped",16} {"ratio",6} | {"Markdig, kept",14} {"ratio",6}");
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
        Check(content.Folder, size);
        var times = Measure.Alternating(rounds, () => ContentLoader.Load([content.Folder]), () => Drop(files), () => Keep(files));
        var (loader, dropped, kept) = (times[0], times[1], times[2]);
        Console.WriteLine(
            $"{size,10} {files.Length,6} {megabytes,6:F1} {Measure.Median(loader),8:F0} {Measure.Median(loader) * 1000 / size,8:F1} | "
            + $"{Measure.Median(dropped),16:F0} {Ratio(loader, dropped),6:F2} | {Measure.Median(kept),14:F0} {Ratio(loader, kept),6:F2}");
    }

    private static double Ratio(double[] ours, double[] theirs) => Measure.Median(ours.Zip(theirs, (mine, other) => mine / other));

    /// <summary>What is fast but wrong does not count.</summary>
    private static void Check(string folder, int size)
    {
        var loaded = ContentLoader.Load([folder]);
        if (loaded.Questions.Length != size || loaded.Diagnostics.Length > 0)
        {
            throw new InvalidOperationException($"{loaded.Questions.Length} of {size} questions were read, with {loaded.Diagnostics.Length} diagnostics.");
        }
    }

    private static void Drop(string[] files) => Parallel.For(0, files.Length, i => Parse(files[i]));

    private static void Keep(string[] files)
    {
        var documents = new MarkdownDocument[files.Length];
        Parallel.For(0, files.Length, i => documents[i] = Parse(files[i]));
        GC.KeepAlive(documents);
    }

    private static MarkdownDocument Parse(string file) => Markdown.Parse(File.ReadAllText(file), ContentMarkdown.Pipeline);
}

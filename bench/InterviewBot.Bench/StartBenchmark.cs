using System.Diagnostics;
using System.Net;

namespace InterviewBot.Bench;

/// <summary>
/// From the start of the process to its first answers on the shipped content, with the bare minimum beside it: a process
/// that parses the same files with Markdig and ends.
/// </summary>
internal static class StartBenchmark
{
    private const int Rounds = 15;

    public static void Run(string[] args)
    {
        var program = Path.GetFullPath(args.FirstOrDefault() ?? "src/InterviewBot/bin/Release/net10.0/InterviewBot");
        var self = Path.Combine(AppContext.BaseDirectory, "InterviewBot.Bench");
        var content = Path.GetFullPath("content");
        var (bare, ready, lookup) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            bare.Add(TimeToEnd(self, "markdig-alone", content));
            ready.Add(TimeToReady(program, content));
            lookup.Add(TimeToEnd(program, "--content", content, "lookup", "컨테이너 로그"));
        }

        Console.WriteLine($"start, {Rounds} rounds, medians");
        Console.WriteLine($"  a process that parses the same files with Markdig and ends   {Measure.Median(bare),7:0} ms");
        Console.WriteLine($"  interviewbot, start to /health/ready                         {Measure.Median(ready),7:0} ms   {Measure.Median(ready) / Measure.Median(bare):0.00} x");
        Console.WriteLine($"  interviewbot lookup, start to end                            {Measure.Median(lookup),7:0} ms   {Measure.Median(lookup) / Measure.Median(bare):0.00} x");
    }

    /// <summary>The peer itself: runs in a process of its own.</summary>
    public static void MarkdigAlone(string[] args)
    {
        foreach (var file in Directory.EnumerateFiles(args[0], "*.md", SearchOption.AllDirectories))
        {
            Markdig.Markdown.Parse(File.ReadAllText(file), Core.Content.Parsing.ContentMarkdown.Pipeline);
        }
    }

    private static double TimeToEnd(string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start(program, Path.GetTempPath(), arguments);
        process.WaitForExit();
        return process.ExitCode == 0
            ? watch.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static double TimeToReady(string program, string content)
    {
        var folder = Directory.CreateTempSubdirectory("interviewbot-bench-");
        var watch = Stopwatch.StartNew();
        using var process = Start(program, folder.FullName, "--content", content, "--Web__Url=http://127.0.0.1:0");
        var address = "";
        while (address.Length == 0 && process.StandardOutput.ReadLine() is { } line)
        {
            address = line.Split(' ').FirstOrDefault(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal)) ?? "";
        }

        using var http = new HttpClient();
        while (http.Send(new HttpRequestMessage(HttpMethod.Get, address + "/health/ready")).StatusCode != HttpStatusCode.OK)
        {
            Thread.Yield();
        }

        var took = watch.Elapsed.TotalMilliseconds;
        process.Kill();
        process.WaitForExit();
        folder.Delete(recursive: true);
        return took;
    }

    private static Process Start(string program, string folder, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
}

using System.Diagnostics;
using InterviewBot.Core;
using InterviewBot.Core.Content;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace InterviewBot.Bench;

/// <summary>From the save of a file to its use, on the shipped content, with the bare file event of the system beside it.</summary>
internal static class ReloadBenchmark
{
    private const int Saves = 30;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    public static void Run(string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("interviewbot-bench-");
        foreach (var file in Directory.EnumerateFiles("content", "*.md", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.FullName, file);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var saved = Path.Combine(folder.FullName, "content/ko/questions/tags.md");
        var text = File.ReadAllText(saved);
        var (library, watcher) = (new List<double>(), new List<double>());
        using (var events = new FileSystemWatcher(Path.GetDirectoryName(saved)!) { EnableRaisingEvents = true })
        using (var content = new ContentLibrary(
            Options.Create(new ContentOptions { Directories = folder.FullName }), Options.Create(new BotOptions()), TimeProvider.System, NullLogger<ContentLibrary>.Instance))
        {
            content.StartAsync(CancellationToken.None).GetAwaiter().GetResult();
            for (var save = 0; save < Saves; save++)
            {
                using var used = new ManualResetEventSlim();
                using var told = new ManualResetEventSlim();
                var (usedAt, toldAt) = (0L, 0L);
                content.Changed += Use;
                events.Changed += Tell;
                var start = Stopwatch.GetTimestamp();
                File.WriteAllText(saved, $"{text}\n<!-- {save} -->\n");
                used.Wait(Limit);
                told.Wait(Limit);
                content.Changed -= Use;
                events.Changed -= Tell;
                library.Add(Stopwatch.GetElapsedTime(start, usedAt).TotalMilliseconds);
                watcher.Add(Stopwatch.GetElapsedTime(start, toldAt).TotalMilliseconds);

                void Use(ContentSnapshot snapshot)
                {
                    usedAt = Stopwatch.GetTimestamp();
                    used.Set();
                }

                void Tell(object sender, FileSystemEventArgs change)
                {
                    toldAt = toldAt == 0 ? Stopwatch.GetTimestamp() : toldAt;
                    told.Set();
                }
            }

            content.StopAsync(CancellationToken.None).GetAwaiter().GetResult();
        }

        folder.Delete(recursive: true);
        Console.WriteLine($"reload, {Saves} saves: from the save to its use");
        Console.WriteLine($"  ContentLibrary   median {Measure.Median(library):0} ms   p95 {Measure.Quantile(library, 0.95):0} ms");
        Console.WriteLine($"  file event       median {Measure.Median(watcher):0.0} ms   {Measure.Median(library) / Measure.Median(watcher):0} times");
    }
}

using InterviewBot.Bench;
using InterviewBot.Bench.Discord;
using InterviewBot.Bench.Lookup;

// One benchmark a file; each is a name and a method.
var benchmarks = new Dictionary<string, Action<string[]>>
{
    ["content"] = ContentBenchmark.Run,
    ["discord"] = DiscordBenchmark.Run,
    ["discord-clients"] = DiscordBenchmark.RunClients,
    ["discord-start"] = DiscordStart.Run,
    ["discord-load"] = DiscordLoad.Run,
    ["discord-chaos"] = DiscordChaos.Run,
    ["feedback"] = FeedbackBenchmark.Run,
    ["feedback-fit"] = FeedbackFit.Run,
    ["lookup"] = LookupBenchmark.Run,
    ["lookup-quality"] = LookupQualityBenchmark.Run,
    ["reload"] = ReloadBenchmark.Run,
    ["mock"] = MockBenchmark.Run,
    ["start"] = StartBenchmark.Run,
    ["markdig-alone"] = StartBenchmark.MarkdigAlone,
};

if (args.Length == 0 || !benchmarks.TryGetValue(args[0], out var run))
{
    Console.Error.WriteLine($"Name a benchmark: {string.Join(", ", benchmarks.Keys)}. Run it in Release: dotnet run -c Release --project bench/InterviewBot.Bench -- content");
    return 2;
}

run(args[1..]);
return Environment.ExitCode;

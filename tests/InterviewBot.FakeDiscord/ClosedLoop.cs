using System.Collections.Concurrent;
using System.Diagnostics;

namespace InterviewBot.FakeDiscord;

/// <summary>Keeps a number of interactions under way: each that is answered makes room for the next.</summary>
public static class ClosedLoop
{
    /// <summary>An interaction that is not answered within this is an error.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <param name="goesOn">Whether one more is sent, told how many were.</param>
    public static async Task<LoopResult> RunAsync(
        FakeDiscordServer discord, int inFlight, Func<int, bool> goesOn, Func<int, InteractionDraft> draft, CancellationToken cancellationToken)
    {
        var (sent, errors, late) = (0, 0, 0);
        var times = new ConcurrentQueue<double>();
        var start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, inFlight).Select(_ => Task.Run(WorkAsync, cancellationToken)));
        return new LoopResult(times.Count, errors, late, Stopwatch.GetElapsedTime(start), [.. times.Order()]);

        async Task WorkAsync()
        {
            for (var i = Interlocked.Increment(ref sent) - 1; goesOn(i) && !cancellationToken.IsCancellationRequested; i = Interlocked.Increment(ref sent) - 1)
            {
                var interaction = await discord.Interactions.BeginAsync(draft(i));
                try
                {
                    await interaction.WaitForAnswerAsync(Patience);
                    times.Enqueue(interaction.Latency!.Value.TotalMilliseconds);
                }
                catch (TimeoutException)
                {
                    Interlocked.Increment(ref errors);
                    Interlocked.Add(ref late, interaction.TooLate ? 1 : 0);
                }
            }
        }
    }
}

/// <summary>How a loop went.</summary>
/// <param name="Errors">Interactions that were not answered in time.</param>
/// <param name="TooLate">Those of them whose answer came when its three seconds were over.</param>
/// <param name="Milliseconds">From the event to its first answer, in rising order.</param>
public sealed record LoopResult(int Answered, int Errors, int TooLate, TimeSpan Took, IReadOnlyList<double> Milliseconds)
{
    public double PerSecond => Answered / Took.TotalSeconds;

    public double Quantile(double share) => Milliseconds[(int)Math.Min(Milliseconds.Count - 1, Milliseconds.Count * share)];
}

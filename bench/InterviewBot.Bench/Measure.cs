using System.Diagnostics;

namespace InterviewBot.Bench;

/// <summary>Times by the wall clock. Medians of rounds that alternate, so that a slow moment of the machine hits both sides.</summary>
internal static class Measure
{
    public static double Milliseconds(Action action)
    {
        // What the round before left behind is not this one's cost.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    public static (double[] First, double[] Second) Alternating(int rounds, Action first, Action second)
    {
        var times = (First: new double[rounds], Second: new double[rounds]);
        for (var round = 0; round < rounds; round++)
        {
            // Each goes first every other time.
            if (round % 2 == 0)
            {
                times.First[round] = Milliseconds(first);
                times.Second[round] = Milliseconds(second);
            }
            else
            {
                times.Second[round] = Milliseconds(second);
                times.First[round] = Milliseconds(first);
            }
        }

        return times;
    }

    public static double Median(IEnumerable<double> values) => Quantile(values, 0.5);

    public static double Quantile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * share)];
    }
}

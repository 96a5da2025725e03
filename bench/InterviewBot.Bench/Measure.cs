using System.Diagnostics;

namespace InterviewBot.Bench;

/// <summary>Times by the wall clock. Medians of rounds that alternate, so that a slow moment of the machine hits both sides.</summary>
internal static class Measure
{
    /// <summary>Rounds that let the tiered compiler finish.</summary>
    private const int WarmUp = 2;

    public static double Milliseconds(Action action)
    {
        // What the round before left behind is not this one's cost.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>Each action's times, in the order of the actions; each goes first in its turn.</summary>
    public static double[][] Alternating(int rounds, params Action[] actions)
    {
        var times = actions.Select(_ => new double[rounds]).ToArray();
        for (var round = -WarmUp; round < rounds; round++)
        {
            for (var turn = 0; turn < actions.Length; turn++)
            {
                var which = (turn + round + WarmUp) % actions.Length;
                var time = Milliseconds(actions[which]);
                if (round >= 0)
                {
                    times[which][round] = time;
                }
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

namespace InterviewBot.Core.Practice.Review;

/// <summary>
/// The Free Spaced Repetition Scheduler, version 6, with its published default parameters. Pure: grades and whole days in,
/// memory and whole days out. The reference test holds the published vectors.
/// </summary>
/// <remarks>https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm</remarks>
public static class Fsrs
{
    /// <summary>The chance of recall that a review is planned for.</summary>
    public const double DesiredRetention = 0.9;

    /// <summary>Nobody prepares for an interview over more than a year.</summary>
    public const int LongestInterval = 365;

    private const double LeastStability = 0.001;
    private const double MostStability = 36500;

    /// <summary>w0 to w20, as the algorithm's page names them.</summary>
    private static readonly double[] W =
    [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
        1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ];

    /// <summary>Chosen so that the chance of recall after as many days as the stability is 90 %.</summary>
    private static readonly double Factor = Math.Pow(0.9, -1 / W[20]) - 1;

    /// <summary>The memory after the first grade of all.</summary>
    public static MemoryState First(Grade grade) => new(W[(int)grade - 1], Within(FirstDifficulty(grade), 1, 10));

    /// <summary>The memory after a further grade.</summary>
    /// <param name="days">Whole days since the last one; 0 on the same day.</param>
    public static MemoryState Next(MemoryState memory, int days, Grade grade)
    {
        var stability = days < 1 ? SameDay(memory.Stability, grade)
            : grade == Grade.Again ? Forgotten(memory, days)
            : Recalled(memory, days, grade);
        return new MemoryState(Within(stability, LeastStability, MostStability), NextDifficulty(memory.Difficulty, grade));
    }

    /// <summary>The chance of recall, 0 to 1, some days after the last grade.</summary>
    public static double Retrievability(double stability, double days) => Math.Pow(1 + (Factor * Math.Max(0, days) / stability), -W[20]);

    /// <summary>In how many days, 1 at least, the chance of recall falls to the desired one.</summary>
    public static int Interval(double stability, int longest = LongestInterval) =>
        (int)Within(Math.Round(stability / Factor * (Math.Pow(DesiredRetention, -1 / W[20]) - 1)), 1, longest);

    private static double SameDay(double stability, Grade grade)
    {
        var growth = Math.Exp(W[17] * ((int)grade - 3 + W[18])) * Math.Pow(stability, -W[19]);
        return stability * (grade >= Grade.Good ? Math.Max(growth, 1) : growth);
    }

    private static double Recalled(MemoryState memory, int days, Grade grade)
    {
        var growth = Math.Exp(W[8]) * (11 - memory.Difficulty) * Math.Pow(memory.Stability, -W[9])
            * (Math.Exp((1 - Retrievability(memory.Stability, days)) * W[10]) - 1);
        return memory.Stability * (1 + (growth * (grade == Grade.Hard ? W[15] : grade == Grade.Easy ? W[16] : 1)));
    }

    private static double Forgotten(MemoryState memory, int days)
    {
        var left = W[11] * Math.Pow(memory.Difficulty, -W[12]) * (Math.Pow(memory.Stability + 1, W[13]) - 1)
            * Math.Exp((1 - Retrievability(memory.Stability, days)) * W[14]);
        return Math.Min(left, memory.Stability / Math.Exp(W[17] * W[18]));
    }

    private static double NextDifficulty(double difficulty, Grade grade)
    {
        var step = -W[6] * ((int)grade - 3) * (10 - difficulty) / 9;
        return Within((W[7] * FirstDifficulty(Grade.Easy)) + ((1 - W[7]) * (difficulty + step)), 1, 10);
    }

    private static double FirstDifficulty(Grade grade) => W[4] - Math.Exp(W[5] * ((int)grade - 1)) + 1;

    private static double Within(double value, double least, double most) => Math.Min(Math.Max(value, least), most);
}

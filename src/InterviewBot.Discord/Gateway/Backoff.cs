namespace InterviewBot.Discord.Gateway;

/// <summary>How long to wait before the next try to connect: at once, then 2 s, 4 s … up to a minute, each a quarter more or less.</summary>
internal static class Backoff
{
    private const double LongestSeconds = 60;

    /// <param name="failures">Tries that failed since the connection was last ready.</param>
    /// <param name="random">In [0, 1).</param>
    public static TimeSpan Delay(int failures, double random) => failures <= 0
        ? TimeSpan.Zero
        : TimeSpan.FromSeconds(Math.Min(LongestSeconds, Math.Pow(2, Math.Min(failures, 10))) * (0.75 + (random * 0.5)));
}

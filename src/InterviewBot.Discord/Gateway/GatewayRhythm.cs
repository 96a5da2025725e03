namespace InterviewBot.Discord.Gateway;

/// <summary>What is left to chance, so that many bots do not knock at the same moment.</summary>
internal sealed class GatewayRhythm(Random random)
{
    /// <summary>After close code 4008 the send window has to pass.</summary>
    public static readonly TimeSpan SendWindow = TimeSpan.FromSeconds(60);

    /// <summary>In [0, 1): the part of the first interval before the first heartbeat.</summary>
    public double Jitter()
    {
        lock (random)
        {
            return random.NextDouble();
        }
    }

    /// <summary>One to five seconds, as Discord asked for before a new session.</summary>
    public TimeSpan AfterInvalidSession() => TimeSpan.FromSeconds(1 + (Jitter() * 4));
}

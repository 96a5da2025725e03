namespace InterviewBot.FakeDiscord.Chaos;

/// <summary>How much goes wrong, and over how much traffic. The seed decides which faults come in which order.</summary>
public sealed record ChaosPlan(int Faults = 1_000, int Interactions = 5_000, int Seed = 1)
{
    /// <summary>A platform whose heartbeats are close together, so that a silent one is noticed soon, and which may be left often.</summary>
    public static FakeDiscordOptions Platform { get; } = new() { HeartbeatInterval = TimeSpan.FromSeconds(1), SessionStartsLeft = 100_000 };
}

namespace InterviewBot.Core.Practice.Progress;

/// <summary>What a person lets the others of one workspace see. Nothing, until they say so.</summary>
/// <param name="Progress">Their progress, to whoever asks for it.</param>
/// <param name="Leaderboard">Their name and their points in the ranks.</param>
/// <param name="Name">What they were called when they last chose.</param>
public sealed record Sharing(bool Progress = false, bool Leaderboard = false, string Name = "")
{
    public static Sharing Nothing { get; } = new();
}

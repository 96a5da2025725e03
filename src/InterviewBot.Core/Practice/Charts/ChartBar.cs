namespace InterviewBot.Core.Practice.Charts;

/// <summary>A bar, filled from the left: what is covered, then what was met, of a whole.</summary>
/// <param name="Met">At least <paramref name="Covered"/>.</param>
public sealed record ChartBar(string Label, int Covered, int Met, int Whole)
{
    /// <summary>The number written at the bar.</summary>
    public string Text => $"{Covered}/{Whole}";
}

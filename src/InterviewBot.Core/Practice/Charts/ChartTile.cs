namespace InterviewBot.Core.Practice.Charts;

/// <summary>One number, large.</summary>
/// <param name="Note">What it is to be seen against: the longest, the whole.</param>
public sealed record ChartTile(string Label, string Value, string Note);

namespace InterviewBot.Core.Practice.Charts;

/// <summary>A column with its count above and its name below.</summary>
public sealed record ChartColumn(string Label, int Count);

namespace InterviewBot.Core.Practice.Charts;

/// <param name="Rank">From 1; the same for those who are level.</param>
/// <param name="Value">What the bar shows.</param>
/// <param name="Text">The same in words, with what decides between equals.</param>
public sealed record RankingRow(int Rank, string Name, int Value, string Text);

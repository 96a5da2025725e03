using System.Collections.Immutable;

namespace InterviewBot.Core.Practice.Charts;

/// <param name="Text">All topics together, in words.</param>
public sealed record SessionRow(string Name, string Text, ImmutableArray<ChartBar> Topics);

namespace InterviewBot.Bench.Lookup;

/// <summary>The best five for a query, and how long it took.</summary>
internal sealed record PeerAnswer(string[] Names, double Milliseconds);

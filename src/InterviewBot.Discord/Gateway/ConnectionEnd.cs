namespace InterviewBot.Discord.Gateway;

/// <summary>How one connection ended, and what to do next.</summary>
/// <param name="WasGreeted">Whether HELLO came.</param>
/// <param name="WasReady">Whether it got as far as READY or RESUMED.</param>
/// <param name="Code">The close code, where one came.</param>
/// <param name="Wait">The least time before the next connection.</param>
/// <param name="Reason">For the log.</param>
internal sealed record ConnectionEnd(NextStep Next, bool WasGreeted, bool WasReady, string Reason, int? Code = null, TimeSpan Wait = default);

using System.Collections.Immutable;

namespace InterviewBot.Core.Time;

/// <summary>
/// Which work this process may claim: that of the platforms it runs, and in the terminal only that of its own channel.
/// </summary>
/// <param name="Platforms">Names of the platforms that this process runs.</param>
/// <param name="Channel">The one channel to work for; null for all.</param>
public sealed record WorkScope(ImmutableArray<string> Platforms, string? Channel = null);

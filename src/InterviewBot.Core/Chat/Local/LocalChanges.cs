using System.Collections.Immutable;

namespace InterviewBot.Core.Chat.Local;

/// <summary>What changed since a change.</summary>
/// <param name="Last">The number to ask with next.</param>
/// <param name="Channels">Whether channels or threads came.</param>
public sealed record LocalChanges(long Last, ImmutableArray<LocalMessage> Messages, bool Channels)
{
    public bool IsEmpty => Messages.IsEmpty && !Channels;
}

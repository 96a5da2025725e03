using InterviewBot.Core;

namespace InterviewBot.Hosting;

/// <summary>Version 7 UUIDs: unique without coordination, and in the order of their making.</summary>
internal sealed class TimeOrderedIds(TimeProvider clock) : IIdSource
{
    public string Next() => Guid.CreateVersion7(clock.GetUtcNow()).ToString("N");
}

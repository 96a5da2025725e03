using InterviewBot.Core.Content;

namespace InterviewBot.Hosting;

/// <summary>
/// Gives back the memory that the start and a swap of content have used and need no longer. .NET does so by itself only when
/// it collects, and a bot that is asked now and then would not for hours.
/// </summary>
internal sealed class MemoryReturn(IContentLibrary library, TimeProvider clock) : CalmWork(library, clock, Calm)
{
    /// <summary>A second after the feedback is made, which is the last of it.</summary>
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(3);

    protected override void Work() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
}

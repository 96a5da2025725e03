using InterviewBot.Core.Chat;

namespace InterviewBot.Tests.Support;

/// <summary>A store that takes events up late, or not at all.</summary>
internal sealed class TroubledNotes : IPlatformNotes
{
    /// <summary>What taking an event waits for; it may fail.</summary>
    public Task Trouble { get; set; } = Task.CompletedTask;

    public Task<string?> FindAsync(string platform, string name, CancellationToken cancellationToken) => Task.FromResult<string?>(null);

    public Task SaveAsync(string platform, string name, string? value, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<bool> TryTakeAsync(string platform, string eventId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await Trouble;
        return true;
    }
}

using InterviewBot.Core.Chat;

namespace InterviewBot.Storage.Chat;

internal sealed class PlatformNotesStore(Database database) : IPlatformNotes
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    /// <summary>Old events are cleared with one in so many takings.</summary>
    private const int ClearEvery = 500;

    private int _taken;

    public Task<string?> FindAsync(string platform, string name, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.FirstOrDefaultAsync<string>(
            "SELECT value FROM platform_notes WHERE platform = @platform AND name = @name", new { platform, name }),
        cancellationToken);

    public Task SaveAsync(string platform, string name, string? value, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            value is null
                ? "DELETE FROM platform_notes WHERE platform = @platform AND name = @name"
                : "INSERT INTO platform_notes (platform, name, value) VALUES (@platform, @name, @value) ON CONFLICT (platform, name) DO UPDATE SET value = excluded.value",
            new { platform, name, value }),
        cancellationToken);

    public Task<bool> TryTakeAsync(string platform, string eventId, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            if (Interlocked.Increment(ref _taken) % ClearEvery == 1)
            {
                await session.ExecuteAsync("DELETE FROM platform_events WHERE taken_at < @old", new { old = (now - Kept).ToUnixTimeMilliseconds() });
            }

            return await session.ExecuteAsync(
                "INSERT INTO platform_events (platform, event_id, taken_at) VALUES (@platform, @eventId, @at) ON CONFLICT DO NOTHING",
                new { platform, eventId, at = now.ToUnixTimeMilliseconds() }) == 1;
        },
        cancellationToken);
}

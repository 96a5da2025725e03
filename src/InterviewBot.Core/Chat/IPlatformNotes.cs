namespace InterviewBot.Core.Chat;

/// <summary>What a platform's connection keeps over a restart: small texts by name, and which events it took up.</summary>
public interface IPlatformNotes
{
    Task<string?> FindAsync(string platform, string name, CancellationToken cancellationToken);

    /// <param name="value">Null removes it.</param>
    Task SaveAsync(string platform, string name, string? value, CancellationToken cancellationToken);

    /// <summary>Takes an event up, once: durable when it returns true, so the same event is dropped after a crash, too.</summary>
    /// <returns>False where it was taken before. Events are forgotten after a day.</returns>
    Task<bool> TryTakeAsync(string platform, string eventId, DateTimeOffset now, CancellationToken cancellationToken);
}

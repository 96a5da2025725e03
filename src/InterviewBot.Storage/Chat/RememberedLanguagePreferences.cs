using System.Collections.Concurrent;
using InterviewBot.Core;
using InterviewBot.Core.Chat;

namespace InterviewBot.Storage.Chat;

/// <summary>
/// Every event asks for a language, and hardly anybody ever changes theirs: what was read is remembered for a moment.
/// A change made here counts at once; one made by another process on the same file, after that moment.
/// </summary>
internal sealed class RememberedLanguagePreferences(ILanguagePreferences stored, TimeProvider clock) : ILanguagePreferences
{
    /// <summary>Beyond it everything is forgotten, and read again.</summary>
    private const int Most = 10_000;

    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<Key, Entry> _known = new();
    private int _changes;

    public async Task<Language?> FindAsync(ChannelRef channel, string memberId, CancellationToken cancellationToken)
    {
        var key = new Key(channel.Platform, channel.Workspace, memberId);
        if (_known.TryGetValue(key, out var entry) && clock.GetElapsedTime(entry.ReadAt) < Moment)
        {
            return entry.Language;
        }

        var readAt = clock.GetTimestamp();
        var changes = Volatile.Read(ref _changes);
        var language = await stored.FindAsync(channel, memberId, cancellationToken);
        if (_known.Count >= Most)
        {
            _known.Clear();
        }

        // What was read before a change may be older than it.
        if (changes == Volatile.Read(ref _changes))
        {
            _known[key] = new Entry(language, readAt);
        }

        return language;
    }

    public async Task SetForMemberAsync(ChannelRef channel, string memberId, Language language, CancellationToken cancellationToken)
    {
        await stored.SetForMemberAsync(channel, memberId, language, cancellationToken);
        Forget();
    }

    public async Task SetForWorkspaceAsync(ChannelRef channel, Language language, CancellationToken cancellationToken)
    {
        await stored.SetForWorkspaceAsync(channel, language, cancellationToken);
        Forget();
    }

    /// <summary>Counted before it is forgotten, so that no read that began earlier is remembered afterwards for long.</summary>
    private void Forget()
    {
        Interlocked.Increment(ref _changes);
        _known.Clear();
    }

    private readonly record struct Key(string Platform, string Workspace, string Member);

    private readonly record struct Entry(Language? Language, long ReadAt);
}

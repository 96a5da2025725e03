using System.Collections.Immutable;
using System.Threading.Channels;
using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Web.Local;

/// <summary>
/// One person's view of what happens. <see cref="Changes"/> ends when the reader was too slow for it: then subscribe
/// again and read the history anew.
/// </summary>
public sealed class LocalSubscription : IDisposable
{
    /// <summary>Batches that may wait for a slow reader; a page draws far faster than people talk.</summary>
    private const int LongestQueue = 64;

    private readonly Channel<LocalChanges> _changes = Channel.CreateBounded<LocalChanges>(
        new BoundedChannelOptions(LongestQueue) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    private readonly string _personId;
    private readonly long _since;
    private readonly Action<LocalSubscription> _remove;

    internal LocalSubscription(string personId, long since, Action<LocalSubscription> remove) =>
        (_personId, _since, _remove) = (personId, since, remove);

    public ChannelReader<LocalChanges> Changes => _changes.Reader;

    public void Dispose()
    {
        _remove(this);
        _changes.Writer.TryComplete();
    }

    internal void Offer(LocalChanges changes)
    {
        ImmutableArray<LocalMessage> visible = [.. changes.Messages.Where(message => message.IsFor(_personId) && message.Change > _since)];
        var mine = changes with { Messages = visible };
        if (!mine.IsEmpty && !_changes.Writer.TryWrite(mine))
        {
            Dispose();
        }
    }
}

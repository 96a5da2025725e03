using System.Collections.Immutable;
using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Web.Page;

/// <summary>The part of a channel's messages that a tab shows, oldest first. Immutable.</summary>
/// <param name="HasOlder">Whether the channel goes back further.</param>
internal sealed record MessageWindow(ImmutableArray<LocalMessage> Messages, bool HasOlder)
{
    /// <summary>Older ones are let go, and read again when asked for.</summary>
    private const int MostKept = 400;

    public static MessageWindow Empty { get; } = new([], false);

    /// <summary>Puts a page of history before what is there; what the feed brought in the meantime is the newer.</summary>
    public MessageWindow WithHistory(ImmutableArray<LocalMessage> page, int pageSize) =>
        new(Merge(page, Messages), page.Length == pageSize);

    /// <summary>Takes in what was added or changed. Changes of messages further back than the window are not its own.</summary>
    public MessageWindow With(IEnumerable<LocalMessage> changed)
    {
        var oldest = Messages.IsEmpty ? 0 : Messages[0].Order;
        var merged = Merge(Messages, changed.Where(message => message.Order >= oldest || !HasOlder));
        var surplus = merged.Length - MostKept;
        return surplus > 0 ? new(merged[surplus..], true) : this with { Messages = merged };
    }

    private static ImmutableArray<LocalMessage> Merge(IEnumerable<LocalMessage> known, IEnumerable<LocalMessage> newer)
    {
        var byId = known.ToDictionary(message => message.Id);
        foreach (var message in newer)
        {
            byId[message.Id] = byId.TryGetValue(message.Id, out var there) && there.Change > message.Change ? there : message;
        }

        return [.. byId.Values.Where(message => !message.Dismissed).OrderBy(message => message.Order)];
    }
}

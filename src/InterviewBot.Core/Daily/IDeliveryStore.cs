using InterviewBot.Core.Chat;
using InterviewBot.Core.Time;

namespace InterviewBot.Core.Daily;

public interface IDeliveryStore
{
    /// <summary>Adds a delivery that no schedule planned; does nothing where its slot is there already.</summary>
    Task<bool> AddAsync(Delivery delivery, CancellationToken cancellationToken);

    Task<Delivery?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// Takes what is due until <paramref name="leaseUntil"/>. A delivery that comes back as
    /// <see cref="DeliveryState.Sending"/> was taken before by somebody who did not finish.
    /// </summary>
    Task<IReadOnlyList<Delivery>> TakeDueAsync(WorkScope scope, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken);

    Task<DateTimeOffset?> NextDueAsync(WorkScope scope, CancellationToken cancellationToken);

    /// <summary>Writes the steps, the state and the due time of a delivery that was taken.</summary>
    Task SaveAsync(Delivery delivery, CancellationToken cancellationToken);

    /// <summary>
    /// Plans a redraw no later than <paramref name="at"/>, for a delivery that was posted. One that is due by
    /// <paramref name="now"/> does not count: it may be under way, with what was there before.
    /// </summary>
    Task RefreshByAsync(string id, DateTimeOffset now, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Posted messages that are to be drawn again by now.</summary>
    Task<IReadOnlyList<Delivery>> ListToRefreshAsync(WorkScope scope, DateTimeOffset now, CancellationToken cancellationToken);

    Task<DateTimeOffset?> NextRefreshAsync(WorkScope scope, CancellationToken cancellationToken);

    /// <summary>Plans the next redraw, unless an answer planned another one meanwhile.</summary>
    Task RefreshedAsync(Delivery delivery, DateTimeOffset? next, CancellationToken cancellationToken);

    /// <summary>The newest of a workspace, for <c>/status</c>.</summary>
    Task<IReadOnlyList<Delivery>> ListRecentAsync(ChannelRef channel, int most, CancellationToken cancellationToken);

    /// <summary>Whether a schedule has already posted, or is posting, on this local date.</summary>
    Task<bool> HasSlotOnAsync(string scheduleId, DateOnly localDate, CancellationToken cancellationToken);
}

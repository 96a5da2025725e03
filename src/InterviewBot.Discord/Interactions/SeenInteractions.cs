namespace InterviewBot.Discord.Interactions;

/// <summary>The interactions of the last minutes: one that comes again is dropped. Bounded; safe for concurrent use.</summary>
internal sealed class SeenInteractions
{
    /// <summary>An interaction lives fifteen minutes; this many in that time would be more than ten a second.</summary>
    private const int Most = 20_000;

    private readonly Lock _gate = new();
    private readonly HashSet<string> _seen = [];
    private readonly Queue<string> _order = new();

    public bool TryAdd(string id)
    {
        lock (_gate)
        {
            if (!_seen.Add(id))
            {
                return false;
            }

            _order.Enqueue(id);
            if (_order.Count > Most)
            {
                _seen.Remove(_order.Dequeue());
            }

            return true;
        }
    }
}

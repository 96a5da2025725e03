namespace InterviewBot.Core.Commands.Search;

/// <summary>Some of the index's concepts, a bit each.</summary>
/// <param name="concepts">How many concepts there are.</param>
internal sealed class ConceptSet(int concepts)
{
    private const int Bits = 64;

    private readonly ulong[] _bits = new ulong[(concepts / Bits) + 1];

    public void Add(int concept) => _bits[concept / Bits] |= 1UL << concept;

    public bool Contains(int concept) => (_bits[concept / Bits] & (1UL << concept)) != 0;

    public bool ContainsAny(int[] some)
    {
        foreach (var concept in some)
        {
            if (Contains(concept))
            {
                return true;
            }
        }

        return false;
    }
}

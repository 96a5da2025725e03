namespace InterviewBot.Core.Commands.Search;

/// <summary>The few commands of the highest scores above zero, best first; of equal ones the one that was added first.</summary>
internal sealed class BestFew(int most)
{
    private readonly List<(int Document, double Score)> _found = new(most);

    public IReadOnlyList<(int Document, double Score)> Found => _found;

    /// <summary>What a score has to be above to count.</summary>
    public double Least => _found.Count < most ? 0 : most == 0 ? double.MaxValue : _found[^1].Score;

    public void Add(int document, double score)
    {
        if (score <= Least)
        {
            return;
        }

        if (_found.Count == most)
        {
            _found.RemoveAt(most - 1);
        }

        var place = _found.Count;
        while (place > 0 && _found[place - 1].Score < score)
        {
            place--;
        }

        _found.Insert(place, (document, score));
    }
}

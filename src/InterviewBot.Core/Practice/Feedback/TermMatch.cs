namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Where an answer meets the term groups of a point in one language.</summary>
internal sealed class TermMatch
{
    /// <summary>The words of a term of several words stand so close together.</summary>
    private const int Near = 4;

    /// <summary>A longer span must bring so much for each clause more.</summary>
    private const float PerClause = 0.02f;

    private readonly List<List<Hit>> _groups;

    public TermMatch(TermSet terms, AnswerReading answer)
    {
        Terms = terms;
        _groups = [.. terms.Groups.Select(group => group.SelectMany(choice => HitsOf(choice, answer)).Distinct().ToList())];
    }

    /// <param name="Denied">The answer denies the term, or says what the term denies.</param>
    /// <param name="Weight">How telling the term is.</param>
    private readonly record struct Hit(int Clause, int First, int Last, bool Denied, float Weight);

    public TermSet Terms { get; }

    /// <summary>The share of the groups that a span meets, and how telling the terms are that meet them.</summary>
    public (float Share, float Strength) In(ClauseSpan span)
    {
        var met = _groups.Select(group => group.Where(hit => span.Contains(hit.Clause)).Select(hit => hit.Weight).DefaultIfEmpty(-1).Max()).ToList();
        return ((float)met.Count(weight => weight >= 0) / met.Count, met.Sum(weight => Math.Max(0, weight)) / met.Count);
    }

    /// <summary>The span that meets most groups; the shorter of two.</summary>
    public (ClauseSpan Span, float Share) Best(IEnumerable<ClauseSpan> spans)
    {
        var (best, most, value) = (new ClauseSpan(0, 0), 0f, 0f);
        foreach (var span in spans)
        {
            var share = In(span).Share;
            var worth = share - ((span.Last - span.First) * PerClause);
            if (worth > most + 1e-6f)
            {
                (best, most, value) = (span, worth, share);
            }
        }

        return (best, value);
    }

    /// <summary>Whether a group of the span is met only by terms that the answer denies.</summary>
    public bool Flipped(ClauseSpan span) => _groups.Exists(group =>
        group.Exists(hit => span.Contains(hit.Clause)) && group.TrueForAll(hit => hit.Denied || !span.Contains(hit.Clause)));

    /// <summary>The groups that a span does not meet.</summary>
    public IEnumerable<int> MissedIn(ClauseSpan span) =>
        Enumerable.Range(0, _groups.Count).Where(group => !_groups[group].Exists(hit => span.Contains(hit.Clause)));

    /// <summary>The slots by which a span meets the groups.</summary>
    public IEnumerable<int> SlotsIn(ClauseSpan span) =>
        _groups.SelectMany(group => group).Where(hit => span.Contains(hit.Clause)).SelectMany(hit => new[] { hit.First, hit.Last });

    private static IEnumerable<Hit> HitsOf(TermChoice choice, AnswerReading answer)
    {
        if (choice.Words.IsEmpty)
        {
            yield break;
        }

        var weight = Math.Min(1, choice.Words.Sum(word => word.Weight));
        foreach (var (slot, _) in choice.Words[0].Concepts.SelectMany(answer.SlotsOf))
        {
            var places = choice.Words.Skip(1)
                .Select(word => word.Concepts.SelectMany(answer.SlotsOf)
                    .Where(other => Math.Abs(other.Slot - slot) <= Near).Select(other => (int?)other.Slot).FirstOrDefault())
                .Prepend(slot).ToList();
            if (places.TrueForAll(place => place is not null))
            {
                var denied = places.Exists(place => answer.Slots[place!.Value].Denied);
                yield return new Hit(answer.Slots[slot].Clause, places.Min()!.Value, places.Max()!.Value, denied != choice.Negated, weight);
            }
        }
    }
}

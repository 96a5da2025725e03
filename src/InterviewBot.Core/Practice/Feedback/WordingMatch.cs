namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Where an answer's words meet those of a wording, and how well each span covers it.</summary>
internal sealed class WordingMatch
{
    /// <summary>A longer span must bring something for each clause more.</summary>
    private const float PerClause = 0.03f;

    /// <param name="Flipped">The answer denies what the wording says, or the other way round.</param>
    public readonly record struct Hit(int Element, int Slot, int Clause, float Certainty, bool Flipped);

    private readonly Wording _wording;
    private readonly List<Hit> _hits = [];

    public WordingMatch(Wording wording, AnswerReading answer)
    {
        _wording = wording;
        for (var i = 0; i < wording.Elements.Length; i++)
        {
            var element = wording.Elements[i];
            Add(answer, i, element.Concepts, element.Negated);
            Add(answer, i, element.Opposites, !element.Negated);
        }
    }

    public Wording Wording => _wording;

    public IReadOnlyList<Hit> Hits => _hits;

    public float Coverage(ClauseSpan span) => Sum(span, _ => true);

    /// <summary>The share of the wording's weight that the span meets in the contrary sense only.</summary>
    public float Flipped(ClauseSpan span) => Sum(span, _ => true) - Sum(span, hit => !hit.Flipped);

    public (ClauseSpan Span, float Coverage) Best(IEnumerable<ClauseSpan> spans)
    {
        var (best, most, value) = (new ClauseSpan(0, 0), 0f, 0f);
        foreach (var span in spans)
        {
            var coverage = Coverage(span);
            var worth = coverage - ((span.Last - span.First) * PerClause);
            if (worth > most + 1e-6f)
            {
                (best, most, value) = (span, worth, coverage);
            }
        }

        return (best, value);
    }

    public float Sum(ClauseSpan span, Func<Hit, bool> counts)
    {
        Span<float> best = stackalloc float[_wording.Elements.Length];
        best.Clear();
        foreach (var hit in _hits)
        {
            if (span.Contains(hit.Clause) && counts(hit))
            {
                best[hit.Element] = Math.Max(best[hit.Element], hit.Certainty);
            }
        }

        var sum = 0f;
        for (var i = 0; i < best.Length; i++)
        {
            sum += best[i] * _wording.Elements[i].Weight;
        }

        return _wording.Total > 0 ? sum / _wording.Total : 0;
    }

    private void Add(AnswerReading answer, int element, int[] concepts, bool negated)
    {
        foreach (var concept in concepts)
        {
            foreach (var (slot, certainty) in answer.SlotsOf(concept))
            {
                _hits.Add(new Hit(element, slot, answer.Slots[slot].Clause, certainty, answer.Slots[slot].Denied != negated));
            }
        }
    }
}

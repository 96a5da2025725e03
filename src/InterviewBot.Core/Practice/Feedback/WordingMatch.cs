namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Where an answer's words meet those of a wording, and how well each span covers it.</summary>
internal sealed class WordingMatch
{
    /// <summary>A longer span must bring so much for each clause more.</summary>
    private const float PerClause = 0.03f;

    /// <param name="Flipped">The answer denies what the wording says, or the other way round.</param>
    /// <param name="Opposite">By a word of opposite meaning rather than by a negation.</param>
    public readonly record struct Hit(int Element, int Slot, int Clause, float Certainty, bool Flipped, bool Opposite);

    private readonly List<Hit> _hits = [];
    private readonly Dictionary<int, float> _weights = [];
    private readonly HashSet<int> _own;

    public WordingMatch(Wording wording, AnswerReading answer)
    {
        Wording = wording;
        _own = [.. wording.Elements.SelectMany(element => element.Concepts)];
        for (var i = 0; i < wording.Elements.Length; i++)
        {
            var element = wording.Elements[i];
            foreach (var concept in element.Concepts)
            {
                Add(answer, i, concept, element.Negated, opposite: false);
            }

            foreach (var concept in element.Opposites.Where(concept => !_own.Contains(concept)))
            {
                Add(answer, i, concept, !element.Negated, opposite: true);
            }
        }
    }

    public Wording Wording { get; }

    public IReadOnlyList<Hit> Hits => _hits;

    /// <summary>The most that a slot of the answer tells of the wording.</summary>
    public float WeightOf(int slot) => _weights.GetValueOrDefault(slot);

    /// <summary>The share of the wording's weight that a span meets, 0 to 1.</summary>
    public float Coverage(ClauseSpan span) => Sum(span, _ => true);

    /// <summary>The share that the span meets in the contrary sense only.</summary>
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

    /// <summary>The share of the wording's weight that those hits of a span meet which count.</summary>
    public float Sum(ClauseSpan span, Func<Hit, bool> counts)
    {
        var best = new float[Wording.Elements.Length];
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
            sum += best[i] * Wording.Elements[i].Weight;
        }

        return Wording.Total > 0 ? sum / Wording.Total : 0;
    }

    private void Add(AnswerReading answer, int element, int concept, bool negated, bool opposite)
    {
        foreach (var (slot, certainty) in answer.SlotsOf(concept))
        {
            var heard = answer.Slots[slot];
            if (opposite && heard.Senses.Exists(sense => _own.Contains(sense.Concept)))
            {
                continue;
            }

            _weights[slot] = Math.Max(WeightOf(slot), Wording.Elements[element].Weight);
            _hits.Add(new Hit(element, slot, heard.Clause, certainty, heard.Denied != negated, opposite));
        }
    }
}

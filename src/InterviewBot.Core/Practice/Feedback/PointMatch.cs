using System.Collections.Immutable;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>How an answer meets one point: its best wording, the span that says it, and its terms.</summary>
internal sealed class PointMatch
{
    private readonly AnswerReading _answer;
    private readonly ImmutableArray<WordingMatch> _wordings;

    public PointMatch(PointProfile point, AnswerReading answer, IReadOnlyList<ClauseSpan> spans)
    {
        (Point, _answer) = (point, answer);
        _wordings = [.. point.Wordings.Select(wording => new WordingMatch(wording, answer))];
        Best = _wordings[0];
        foreach (var wording in _wordings)
        {
            var (span, coverage) = wording.Best(spans);
            if (coverage > Coverage)
            {
                (Best, Span, Coverage) = (wording, span, coverage);
            }
        }

        (TermShare, TermsFlipped, TermSpan) = point.Terms.Length == 0 ? (0, false, default) : BestTerms(spans);
    }

    public PointProfile Point { get; }

    public WordingMatch Best { get; }

    public ClauseSpan Span { get; }

    public float Coverage { get; }

    /// <summary>The share of the term groups that the best span meets.</summary>
    public float TermShare { get; }

    public bool TermsFlipped { get; }

    public ClauseSpan TermSpan { get; }

    public float CoverageIn(ClauseSpan span) => _wordings.Max(wording => wording.Coverage(span));

    private (float Share, bool Flipped, ClauseSpan Span) BestTerms(IReadOnlyList<ClauseSpan> spans)
    {
        var best = (Share: 0f, Flipped: false, Span: default(ClauseSpan), Worth: 0f);
        foreach (var terms in Point.Terms)
        {
            var hits = terms.Groups.Select(group => group.SelectMany(ClausesOf).Distinct().ToList()).ToList();
            foreach (var span in spans)
            {
                var met = hits.Count(group => group.Exists(hit => span.Contains(hit.Clause)));
                var share = (float)met / hits.Count;
                var worth = share - ((span.Last - span.First) * 0.02f);
                if (worth > best.Worth + 1e-6f)
                {
                    best = (share, hits.Exists(group => group.Exists(hit => span.Contains(hit.Clause)) && !group.Exists(hit => span.Contains(hit.Clause) && !hit.Denied)), span, worth);
                }
            }
        }

        return (best.Share, best.Flipped, best.Span);
    }

    /// <summary>The clauses in which all words of the choice stand, or stand by the next one.</summary>
    private IEnumerable<(int Clause, bool Denied)> ClausesOf(TermChoice choice)
    {
        if (choice.Words.IsEmpty)
        {
            yield break;
        }

        foreach (var (slot, _) in choice.Words[0].Concepts.SelectMany(_answer.SlotsOf))
        {
            var others = choice.Words.Skip(1).Select(word => word.Concepts.SelectMany(_answer.SlotsOf).Where(other => Math.Abs(other.Slot - slot) <= 4).Select(other => (int?)other.Slot).FirstOrDefault()).ToList();
            if (others.TrueForAll(other => other is not null))
            {
                var denied = _answer.Slots[slot].Denied || others.Exists(other => _answer.Slots[other!.Value].Denied);
                yield return (_answer.Slots[slot].Clause, denied != choice.Negated);
            }
        }
    }
}

using System.Collections.Immutable;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>How an answer meets one point: in its best wording, by the span that says it, and by its terms.</summary>
internal sealed class PointMatch
{
    private const float Abroad = 0.85f;

    private readonly ImmutableArray<WordingMatch> _wordings;
    private readonly ImmutableArray<TermMatch> _terms;

    public PointMatch(PointProfile point, AnswerReading answer, IReadOnlyList<ClauseSpan> spans)
    {
        Point = point;
        _wordings = [.. point.Wordings.Select(wording => new WordingMatch(wording, answer))];
        _terms = [.. point.Terms.Select(terms => new TermMatch(terms, answer))];
        Best = _wordings[0];
        foreach (var wording in _wordings)
        {
            var (span, coverage) = wording.Best(spans);
            if (coverage * Home(wording.Wording, answer) > Coverage * Home(Best.Wording, answer))
            {
                (Best, Span, Coverage) = (wording, span, coverage);
            }
        }

        foreach (var terms in _terms)
        {
            var (span, share) = terms.Best(spans);
            if (BestTerms is null || share > TermShare)
            {
                (BestTerms, TermSpan, TermShare) = (terms, span, share);
            }
        }
    }

    /// <summary>Where both languages fit, the answer's own shows better what it denies.</summary>
    private static float Home(Wording wording, AnswerReading answer) => wording.Language == answer.Language ? 1 : Abroad;

    public PointProfile Point { get; }

    /// <summary>The wording that is met best.</summary>
    public WordingMatch Best { get; }

    /// <summary>Where it is met best.</summary>
    public ClauseSpan Span { get; }

    /// <summary>The share of its weight that is met there.</summary>
    public float Coverage { get; }

    /// <summary>The terms of the language that is met best; null where the point has none.</summary>
    public TermMatch? BestTerms { get; }

    public ClauseSpan TermSpan { get; }

    /// <summary>The share of the term groups that are met in one span.</summary>
    public float TermShare { get; }

    public bool TermsFlipped => BestTerms?.Flipped(TermSpan) == true;

    /// <summary>The share of what is covered that the answer says in the contrary sense.</summary>
    public float FlippedShare => Coverage > 0 ? Best.Flipped(Span) / Coverage : 0;

    public float CoverageIn(ClauseSpan span) => _wordings.Max(wording => wording.Coverage(span));

    /// <summary>The share of the term groups that a span meets, and how telling the words are that meet them.</summary>
    public (float Share, float Strength) TermsIn(ClauseSpan span) => _terms.Select(terms => terms.In(span)).DefaultIfEmpty().MaxBy(met => met.Share);
}

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Clauses in a row, both ends included.</summary>
internal readonly record struct ClauseSpan(int First, int Last)
{
    /// <summary>What one point says fits into so many clauses.</summary>
    private const int Widest = 5;

    public bool Contains(int clause) => clause >= First && clause <= Last;

    /// <summary>Every span of an answer that may say one thing: within two neighbouring sentences.</summary>
    public static IEnumerable<ClauseSpan> In(Clauses clauses)
    {
        for (var first = 0; first < clauses.Count; first++)
        {
            for (var last = first; last < Math.Min(clauses.Count, first + Widest) && clauses.SentenceOf(last) - clauses.SentenceOf(first) <= 1; last++)
            {
                yield return new ClauseSpan(first, last);
            }
        }
    }
}

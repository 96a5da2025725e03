namespace InterviewBot.Core.Practice.Feedback;

/// <summary>An answer that says a point in its own words but for a negation says the contrary: root로 실행하지 않는다, root로 실행한다.</summary>
internal static class ContraryRule
{
    /// <summary>So much of the point in one clause is its own words.</summary>
    private const float OwnWords = 0.6f;

    public static bool Contradicts(PointMatch match, AnswerReading answer)
    {
        var (best, span) = (match.Best, match.Span);
        if (best.Wording.Language != answer.Language)
        {
            return false;
        }

        var denies = best.Wording.Elements.Any(element => element.Negated);
        return Enumerable.Range(span.First, span.Last - span.First + 1).Any(clause =>
            best.Coverage(new ClauseSpan(clause, clause)) > OwnWords && answer.Denies(clause) != denies && best.Hits.Any(hit => hit.Clause == clause && IsContrary(hit, match, answer)));
    }

    /// <summary>Whether the very word is denied here and not there, and stands nowhere else in the span as the point has it.</summary>
    private static bool IsContrary(WordingMatch.Hit hit, PointMatch match, AnswerReading answer) =>
        hit.Flipped && !hit.Opposite && answer.Slots[hit.Slot].Unit == match.Best.Wording.Elements[hit.Element].Unit
        && !match.Best.Hits.Any(other => other.Element == hit.Element && !other.Flipped && match.Span.Contains(other.Clause));
}

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>An answer that says a point in its own words but for a negation says the contrary: root로 실행하지 않는다, root로 실행한다.</summary>
internal static class ContraryRule
{
    /// <summary>So much of the point in one clause is its own words.</summary>
    private const float OwnWords = 0.6f;

    /// <summary>With less of them, the word that is denied has to carry the clause.</summary>
    private const float SomeWords = 0.3f;

    private const float Carries = 0.35f;

    public static bool Contradicts(PointMatch match, AnswerReading answer)
    {
        var (best, span) = (match.Best, match.Span);
        if (best.Wording.Language != answer.Language)
        {
            return false;
        }

        var denies = best.Wording.Elements.Any(element => element.Negated);
        return Enumerable.Range(span.First, span.Last - span.First + 1).Any(clause => answer.Denies(clause) != denies && IsContrary(clause, match, answer));
    }

    private static bool IsContrary(int clause, PointMatch match, AnswerReading answer)
    {
        var here = new ClauseSpan(clause, clause);
        var said = match.Best.Coverage(here);
        var contrary = match.Best.Sum(here, hit => IsContrary(hit, match, answer));
        return contrary > 0 && (said > OwnWords || (said > SomeWords && contrary > said * Carries));
    }

    /// <summary>Whether the very word is denied here and not there, and stands nowhere else in the span as the point has it.</summary>
    private static bool IsContrary(WordingMatch.Hit hit, PointMatch match, AnswerReading answer) =>
        hit.Flipped && !hit.Opposite && answer.Slots[hit.Slot].Unit == match.Best.Wording.Elements[hit.Element].Unit
        && !match.Best.Hits.Any(other => other.Element == hit.Element && !other.Flipped && match.Span.Contains(other.Clause));
}

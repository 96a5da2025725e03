namespace InterviewBot.Core.Practice.Feedback;

/// <summary>Numbers and flags have no synonyms: another one than the point's is wrong.</summary>
internal static class NameRules
{
    public static bool Contradicts(PointMatch match, AnswerReading answer) => HasOtherNumber(match, answer) || HasOtherFlag(match, answer);

    /// <summary>Whether the answer says a number where the point says one, and none of the point's.</summary>
    public static bool HasOtherNumber(PointMatch match, AnswerReading answer) => Missed(match, TokenKind.Number, _ => true)
        && answer.Tokens.Where((token, i) => token.Kind == TokenKind.Number && match.Span.Contains(answer.Clauses.Of[i])).Any();

    /// <summary>Whether the answer gives a flag where the point gives one, and none that any point of the question knows.</summary>
    private static bool HasOtherFlag(PointMatch match, AnswerReading answer) => Missed(match, TokenKind.Exact, IsFlag)
        && answer.Slots.TrueForAll(slot => !match.Span.Contains(slot.Clause) || !slot.IsName)
        && answer.Tokens.Where((token, i) => token.Kind == TokenKind.Exact && IsFlag(token.Text) && match.Span.Contains(answer.Clauses.Of[i])).Any();

    private static bool Missed(PointMatch match, TokenKind kind, Func<string, bool> counts)
    {
        var elements = match.Best.Wording.Elements;
        return elements.Any(element => element.Kind == kind && counts(element.Surface))
            && !match.Best.Hits.Any(hit => match.Span.Contains(hit.Clause) && elements[hit.Element].Kind == kind);
    }

    private static bool IsFlag(string text) => text.StartsWith('-');
}

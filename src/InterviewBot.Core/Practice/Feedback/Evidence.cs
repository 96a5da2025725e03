namespace InterviewBot.Core.Practice.Feedback;

/// <summary>The words of an answer that show a point, as they stand there.</summary>
internal static class Evidence
{
    private const int Longest = 120;

    public static string Of(PointMatch match, AnswerReading answer)
    {
        var slots = match.Best.Hits.Where(hit => match.Span.Contains(hit.Clause)).Select(hit => hit.Slot).ToHashSet();
        if (slots.Count == 0)
        {
            slots.UnionWith(match.BestTerms?.SlotsIn(match.TermSpan) ?? []);
        }

        if (slots.Count == 0)
        {
            return "";
        }

        var quote = Quote(slots, answer);
        return quote.Length <= Longest ? quote : Quote(Densest(slots, match, answer), answer);
    }

    /// <summary>From the first of the words to the end of what the last one's clause says.</summary>
    private static string Quote(IReadOnlyCollection<int> slots, AnswerReading answer)
    {
        var start = slots.Min(slot => answer.Slots[slot].Start);
        var last = answer.Slots[slots.MaxBy(slot => answer.Slots[slot].End)];
        var end = answer.Tokens.Where((_, i) => answer.Clauses.Of[i] == last.Clause).Max(token => token.End);
        var quote = answer.Reading.Quote(start, end);
        return quote.Length <= Longest ? quote : Cut(quote);
    }

    /// <summary>Those of the words that stand in the clause which tells most.</summary>
    private static List<int> Densest(IReadOnlyCollection<int> slots, PointMatch match, AnswerReading answer) =>
        slots.GroupBy(slot => answer.Slots[slot].Clause).MaxBy(clause => clause.Sum(match.Best.WeightOf))!.ToList();

    private static string Cut(string quote)
    {
        var end = quote.LastIndexOf(' ', Longest - 1);
        end = end > 0 ? end : Longest;
        return quote[..(char.IsHighSurrogate(quote[end - 1]) ? end - 1 : end)];
    }
}

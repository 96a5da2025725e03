namespace InterviewBot.Core.Practice.Feedback;

/// <summary>What a clause is about stands first in it: a clause about what another point is about says this point of the wrong thing.</summary>
internal static class HeadRule
{
    public static bool IsOfAnother(PointMatch match, IReadOnlyList<PointMatch> all, AnswerReading answer)
    {
        var clause = Enumerable.Range(match.Span.First, match.Span.Last - match.Span.First + 1).MaxBy(clause => match.Best.Coverage(new ClauseSpan(clause, clause)));
        var slots = answer.Slots.Where(slot => slot.Clause == clause).ToList();
        return slots.Count > 0
            && !slots.Exists(slot => Means(slot, HeadsOf(match)))
            && !Means(slots[0], match.Point.Wordings.SelectMany(wording => wording.Elements))
            && Means(slots[0], all.Where(other => other != match).SelectMany(HeadsOf));
    }

    private static IEnumerable<Element> HeadsOf(PointMatch match) => match.Point.Wordings.SelectMany(wording => wording.Elements.Take(1));

    private static bool Means(Slot slot, IEnumerable<Element> elements) =>
        elements.Any(element => slot.Senses.Exists(sense => element.Concepts.Contains(sense.Concept)));
}

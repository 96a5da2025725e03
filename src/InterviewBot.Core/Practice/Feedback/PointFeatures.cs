namespace InterviewBot.Core.Practice.Feedback;

/// <summary>What the judgement of a point weighs, each between about -1 and 1.</summary>
internal static class PointFeatures
{
    public static readonly string[] Names =
    [
        "bias", "coverage", "coverage²", "terms", "all terms", "no terms", "coverage·terms", "strength", "flipped", "flipped·coverage", "foreign", "margin", "best here", "rank",
        "exact met", "exact missed", "number missed", "clause coverage", "whole coverage", "length", "hits", "other number", "terms flipped", "list",
    ];

    public static float[] Of(PointMatch match, IReadOnlyList<PointMatch> all, AnswerReading answer)
    {
        var best = match.Best;
        var span = match.Span;
        var others = all.Where(other => other != match).ToList();
        var rival = others.Count == 0 ? 0 : others.Max(other => other.CoverageIn(span));
        var top = all.Max(other => other.Coverage);
        var flipped = match.Coverage > 0 ? best.Flipped(span) / match.Coverage : 0;
        var hasTerms = match.Point.Terms.Length > 0;
        var exact = best.Wording.Elements.Where(element => element.Kind == TokenKind.Exact).Sum(element => element.Weight) / Math.Max(0.01f, best.Wording.Total);
        var exactMet = best.Sum(span, hit => best.Wording.Elements[hit.Element].Kind == TokenKind.Exact);
        var numbers = best.Wording.Elements.Where(element => element.Kind == TokenKind.Number).Sum(element => element.Weight) / Math.Max(0.01f, best.Wording.Total);
        var numbersMet = best.Sum(span, hit => best.Wording.Elements[hit.Element].Kind == TokenKind.Number);
        var hits = best.Hits.Where(hit => span.Contains(hit.Clause)).Select(hit => hit.Element).Distinct().Count();
        var oneClause = Enumerable.Range(span.First, span.Last - span.First + 1).Max(clause => best.Coverage(new ClauseSpan(clause, clause)));
        return
        [
            1,
            match.Coverage,
            match.Coverage * match.Coverage,
            hasTerms ? match.TermShare : 0,
            hasTerms && match.TermShare >= 0.999f ? 1 : 0,
            hasTerms ? 0 : 1,
            match.Coverage * (hasTerms ? match.TermShare : 0),
            Math.Min(1, match.Coverage * best.Wording.Total / 3),
            flipped,
            flipped * match.Coverage,
            Foreign(match, all, answer),
            match.Coverage - rival,
            match.Coverage >= rival && match.Coverage > 0 ? 1 : 0,
            top > 0 ? match.Coverage / top : 0,
            exactMet,
            exact - exactMet,
            numbers - numbersMet,
            oneClause,
            match.CoverageIn(new ClauseSpan(0, answer.Clauses.Count)),
            MathF.Log(1 + answer.Slots.Count) / 4,
            Math.Min(1, hits / 4f),
            numbers > numbersMet && answer.Slots.Exists(slot => slot.Kind == TokenKind.Number && span.Contains(slot.Clause)) ? 1 : 0,
            match.TermsFlipped ? 1 : 0,
            AnswerShape.IsList(answer.Tokens) ? 1 : 0,
        ];
    }

    /// <summary>The share of the span's words that only other points of the question have.</summary>
    private static float Foreign(PointMatch match, IReadOnlyList<PointMatch> all, AnswerReading answer)
    {
        var (own, foreign) = (0f, 0f);
        for (var i = 0; i < answer.Slots.Count; i++)
        {
            if (!match.Span.Contains(answer.Slots[i].Clause))
            {
                continue;
            }

            var mine = WeightOf(match, i);
            own += mine;
            foreign += mine > 0 ? 0 : all.Max(other => WeightOf(other, i));
        }

        return own + foreign > 0 ? foreign / (own + foreign) : 0;
    }

    private static float WeightOf(PointMatch match, int slot) =>
        match.Best.Hits.Where(hit => hit.Slot == slot).Select(hit => match.Best.Wording.Elements[hit.Element].Weight).DefaultIfEmpty(0).Max();
}

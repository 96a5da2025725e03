namespace InterviewBot.Core.Practice.Feedback;

/// <summary>What the judgement of a point weighs, each about 0 to 1. Their weights are in <see cref="PointWeights"/>.</summary>
internal static class PointFeatures
{
    /// <summary>So much of other points in the answer makes them worth asking what they deny.</summary>
    private const float Touched = 0.3f;

    private const float MuchFlipped = 0.45f;

    /// <summary>Coverage by words that are all the question's own.</summary>
    private const float NothingNew = 0.05f;

    public static readonly string[] Names =
    [
        "bias", "coverage", "coverage squared", "clause coverage", "whole coverage", "strength", "words met", "new words", "nothing new", "span",
        "terms", "all terms", "all terms near", "term strength", "no terms",
        "margin", "best here", "rank", "foreign", "length", "other head",
        "flipped", "flipped coverage", "much flipped", "opposite", "terms flipped", "stray denial", "missed denial", "distrust",
        "name missed", "other number",
    ];

    public static float[] Of(PointMatch match, IReadOnlyList<PointMatch> all, AnswerReading answer) =>
    [
        1,
        .. Coverage(match),
        .. Terms(match),
        .. Others(match, all, answer),
        .. Denials(match, all, answer),
        .. NamesAndNumbers(match, answer),
    ];

    private static float[] Coverage(PointMatch match)
    {
        var (best, span) = (match.Best, match.Span);
        var total = best.Wording.Total;
        var fresh = best.Sum(span, hit => !best.Wording.Elements[hit.Element].Asked) * total;
        return
        [
            match.Coverage,
            match.Coverage * match.Coverage,
            Enumerable.Range(span.First, span.Last - span.First + 1).Max(clause => best.Coverage(new ClauseSpan(clause, clause))),
            match.CoverageIn(new ClauseSpan(0, int.MaxValue)),
            Math.Min(1, match.Coverage * total / 3),
            Math.Min(1, best.Hits.Where(hit => span.Contains(hit.Clause)).Select(hit => hit.Element).Distinct().Count() / 4f),
            Math.Min(1, fresh),
            fresh < NothingNew ? 1 : 0,
            (span.Last - span.First) / 4f,
        ];
    }

    private static float[] Terms(PointMatch match)
    {
        if (match.Point.Terms.IsEmpty)
        {
            return [0, 0, 0, 0, 1];
        }

        var near = match.TermsIn(new ClauseSpan(match.Span.First - 1, match.Span.Last + 1));
        return [match.TermShare, match.TermShare > 0.99f ? 1 : 0, near.Share > 0.99f ? 1 : 0, near.Strength, 0];
    }

    private static float[] Others(PointMatch match, IReadOnlyList<PointMatch> all, AnswerReading answer)
    {
        var rival = all.Where(other => other != match).Select(other => other.CoverageIn(match.Span)).DefaultIfEmpty(0).Max();
        var top = all.Max(other => other.Coverage);
        return
        [
            match.Coverage - rival,
            match.Coverage >= rival && match.Coverage > 0 ? 1 : 0,
            top > 0 ? match.Coverage / top : 0,
            Foreign(match, all, answer),
            MathF.Log(1 + answer.Slots.Count) / 4,
            HeadRule.IsOfAnother(match, all, answer) ? 1 : 0,
        ];
    }

    private static float[] Denials(PointMatch match, IReadOnlyList<PointMatch> all, AnswerReading answer)
    {
        var (best, span) = (match.Best, match.Span);
        var flipped = match.FlippedShare;
        var denies = answer.Slots.Exists(slot => slot.Denied && span.Contains(slot.Clause));
        var denied = best.Wording.Elements.Any(element => element.Negated);
        return
        [
            flipped,
            flipped * match.Coverage,
            flipped > MuchFlipped ? 1 : 0,
            match.Coverage > 0 ? best.Sum(span, hit => hit.Flipped && hit.Opposite) / match.Coverage : 0,
            match.TermsFlipped ? 1 : 0,
            denies && !denied ? 1 : 0,
            denied && !denies ? 1 : 0,
            all.Where(other => other != match && other.Coverage > Touched).Select(other => other.FlippedShare).DefaultIfEmpty(0).Average(),
        ];
    }

    private static float[] NamesAndNumbers(PointMatch match, AnswerReading answer)
    {
        var elements = match.Best.Wording.Elements;
        var total = Math.Max(0.01f, match.Best.Wording.Total);
        var names = elements.Where(element => element.Kind == TokenKind.Exact).Sum(element => element.Weight) / total;
        return
        [
            names - match.Best.Sum(match.Span, hit => elements[hit.Element].Kind == TokenKind.Exact),
            NameRules.HasOtherNumber(match, answer) ? 1 : 0,
        ];
    }

    /// <summary>The share of the span's words that only other points of the question have.</summary>
    private static float Foreign(PointMatch match, IReadOnlyList<PointMatch> all, AnswerReading answer)
    {
        var (own, foreign) = (0f, 0f);
        for (var i = 0; i < answer.Slots.Count; i++)
        {
            if (match.Span.Contains(answer.Slots[i].Clause))
            {
                var mine = match.Best.WeightOf(i);
                own += mine;
                foreign += mine > 0 ? 0 : all.Max(other => other.Best.WeightOf(i));
            }
        }

        return own + foreign > 0 ? foreign / (own + foreign) : 0;
    }
}

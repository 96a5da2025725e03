namespace InterviewBot.Core.Practice.Feedback;

internal static class AnswerJudge
{
    public static float[][] Features(string answer, QuestionProfile profile, FeedbackIndex index)
    {
        var reading = new AnswerReading(answer, index, profile.Focus);
        var spans = ClauseSpan.In(reading.Clauses).ToList();
        var all = profile.Points.Select(point => new PointMatch(point, reading, spans)).ToList();
        return [.. all.Select(match => PointFeatures.Of(match, all, reading))];
    }

    public static string Explain(string answer, QuestionProfile profile, FeedbackIndex index, string id)
    {
        var reading = new AnswerReading(answer, index, profile.Focus);
        var spans = ClauseSpan.In(reading.Clauses).ToList();
        var m = new PointMatch(profile.Points.First(p => p.Id == id), reading, spans);
        var els = m.Best.Wording.Elements.Select((e, i) => $"{(e.Negated ? "!" : "")}{InterviewBot.Core.Text.Keyboard.Compose(e.Word)}:{e.Weight:0.00}{(m.Best.Hits.Any(h => h.Element == i && m.Span.Contains(h.Clause)) ? (m.Best.Hits.Any(h => h.Element == i && m.Span.Contains(h.Clause) && !h.Flipped) ? "+" : "~") : "")}");
        return string.Join(' ', els) + $" span {m.Span.First}-{m.Span.Last} terms {m.TermShare:0.00} {m.TermSpan.First}-{m.TermSpan.Last} || " + string.Join(" | ", reading.Tokens.Select((t, i) => (t, c: reading.Clauses.Of[i])).GroupBy(x => x.c).Select(g => string.Join(' ', g.Select(x => (reading.Clauses.IsDenied(reading.Tokens.IndexOf(x.t)) ? "!" : "") + x.t.Text))));
    }
}

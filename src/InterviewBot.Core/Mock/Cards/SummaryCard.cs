using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Mock.Cards;

/// <summary>The end: what each covered, what was missed most, what comes back in a review, and thanks by name.</summary>
internal static class SummaryCard
{
    private const int LongestQuestion = 80;

    public static Card Draw(MockView view)
    {
        var language = view.Language;
        var scores = MockScore.All(view);
        var names = string.Join(", ", scores.Select(score => score.Person.Name));
        return new Card
        {
            Title = language.Pick("🏁 모의면접 정리", "🏁 Mock interview summary"),
            Body = [Rich.Bullets(scores.Select(score => Line(score, language)))],
            Fields = [.. Topics(scores, language), .. Missed(view), .. Review(scores, language)],
            Buttons = view.State.Mode == MockMode.Lightning ? [] :
                [MockButtons.Of(view.State, "allmine", language.Pick("📬 내 피드백", "📬 My feedback"))],
            Footer = [Rich.Text(language.Pick($"{names} 님, 수고하셨어요. 고맙습니다.", $"Well done and thank you, {names}."))],
            Tone = CardTone.Success,
        };
    }

    public static string Line(MockScore score, Language language) => language.Pick(
        $"{score.Person.Name} — 포인트 {score.Covered}/{score.Total} · 답변 {score.Answers}개",
        $"{score.Person.Name} — {score.Covered} of {EnglishCounts.Of(score.Total, "point")} · {EnglishCounts.Of(score.Answers, "answer")}");

    public static string TopicLine(MockScore score) =>
        $"{score.Person.Name} — {string.Join(" · ", score.Topics.Select(topic => $"{topic.Topic} {topic.Covered}/{topic.Total}"))}";

    public static string Line(MissedPoint missed) => $"{missed.Text} — #{missed.Asked.Number} {Shorten(missed.Asked.Question.Text)}";

    private static ImmutableArray<CardField> Topics(ImmutableArray<MockScore> scores, Language language)
    {
        var lines = scores.Where(score => !score.Topics.IsEmpty).Select(TopicLine).ToList();
        return lines.Count == 0 ? [] : [new CardField(language.Pick("주제별 포인트", "Points by topic"), [Rich.Bullets(lines)])];
    }

    private static ImmutableArray<CardField> Missed(MockView view)
    {
        var missed = MissedPoint.Top(view);
        return missed.IsEmpty ? [] : [new CardField(view.Language.Pick("가장 많이 놓친 포인트", "Points most missed"), [Rich.Bullets(missed.Select(Line))])];
    }

    private static ImmutableArray<CardField> Review(ImmutableArray<MockScore> scores, Language language)
    {
        var lines = scores.Where(score => !score.Review.IsEmpty)
            .Select(score => $"{score.Person.Name} — {string.Join(", ", score.Review.Select(number => $"#{number}"))}").ToList();
        return lines.Count == 0 ? [] : [new CardField(language.Pick("각자의 복습에 들어가는 질문", "What goes into each one's review"), [Rich.Bullets(lines)])];
    }

    private static string Shorten(string text) => text.Length <= LongestQuestion ? text : text[..(LongestQuestion - 1)] + "…";
}

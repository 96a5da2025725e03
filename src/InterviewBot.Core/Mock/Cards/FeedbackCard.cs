using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Mock.Cards;

/// <summary>What one person alone sees of their answers: their points, what the interviewer heard, and who rated them how.</summary>
internal static class FeedbackCard
{
    public static Card Draw(MockView view, int round, string memberId)
    {
        var (state, language) = (view.State, view.Language);
        if (state.Find(memberId) is not { } person || !state.IsCounted(round, person))
        {
            return Card.Say(language.Pick(
                "이번 라운드에서는 답하지 않으셨어요. 평가는 답한 분에게만 보여요.", "You did not answer in this round. Ratings are shown to those who did."));
        }

        var question = view.Asked(round)?.Question;
        return new Card
        {
            Title = language.Pick($"📬 내 피드백 · {view.Head(round)}", $"📬 My feedback · {view.Head(round)}"),
            Fields =
            [
                .. question is null || question.Points.IsEmpty ? [] : ImmutableArray.Create(new CardField(language.Pick("답변 포인트", "Answer points"), [Points(view, round, memberId)])),
                .. Ratings(view, round, memberId),
            ],
            Select = PointSelect.Of(state, round, question, "mytick", language.Pick("내가 짚은 포인트를 골라 주세요", "Tick the points you covered"), Ticked(state.Played[round], memberId)),
            Footer = state.Mode != MockMode.Rotation ? [] : [Rich.Text(language.Pick("👂는 면접관이 들은 포인트예요. 결과에는 내가 체크한 것이 들어가요.", "👂 marks what the interviewer heard. What you tick yourself is what counts."))],
        };
    }

    /// <summary>All that came in over the session, after its end.</summary>
    public static Card DrawAll(MockView view, string memberId)
    {
        var language = view.Language;
        var fields = Enumerable.Range(0, view.State.Played.Length).SelectMany(round => Ratings(view, round, memberId)
            .Select(field => field with { Name = language.Pick($"라운드 {round + 1} · {field.Name}", $"Round {round + 1} · {field.Name}") })).ToImmutableArray();
        return new Card
        {
            Title = language.Pick("📬 내 피드백", "📬 My feedback"),
            Body = fields.IsEmpty ? [Rich.Paragraph(language.Pick("받은 평가가 아직 없어요.", "Nobody has rated your answers yet."))] : [],
            Fields = fields,
        };
    }

    /// <summary>One's own ticks; before there are any, what the interviewer heard is ticked already.</summary>
    private static ImmutableArray<string> Ticked(MockRound played, string memberId) =>
        played.Ticks.TryGetValue(memberId, out var own) ? own : played.Heard;

    private static Block Points(MockView view, int round, string memberId)
    {
        var played = view.State.Played[round];
        var own = played.Ticks.TryGetValue(memberId, out var ticks) ? ticks : [];
        return Rich.Bullets(view.Asked(round)!.Question.Points.Select(point =>
            $"{(own.Contains(point.Id) ? "✅" : "▫️")} {point.Text}{(played.Heard.Contains(point.Id) ? " 👂" : "")}"));
    }

    private static IEnumerable<CardField> Ratings(MockView view, int round, string memberId) => view.State.Played[round].Ratings
        .Where(rating => rating.To == memberId && (!rating.Grades.IsEmpty || rating.Remark is not null))
        .Select(rating => new CardField(
            view.NameOf(rating.From),
            [
                Rich.Paragraph(RatingWords.Line(rating, view.Language)),
                .. rating.Remark is { } remark ? [Rich.Paragraph($"💬 {remark}")] : ImmutableArray<Block>.Empty,
            ]));
}

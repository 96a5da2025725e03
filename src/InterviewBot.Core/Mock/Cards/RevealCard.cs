using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Mock.Rules;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock.Cards;

/// <summary>The answers side by side without ranking, then the points, for each to tick their own.</summary>
internal static class RevealCard
{
    public static Card Draw(MockView view, int round)
    {
        var (state, language) = (view.State, view.Language);
        var played = state.Played[round];
        var current = round == state.Round && state.Phase != MockPhase.Ended;
        var asked = view.Asked(round);
        return new Card
        {
            Title = view.Head(round) + language.Pick(" · 함께 보기", " · side by side"),
            Body = played.Answers.IsEmpty ? [Rich.Paragraph(NothingWritten(view))] : [],
            Fields =
            [
                .. state.People.Where(person => played.Answers.ContainsKey(person.Id))
                    .Select(person => new CardField(person.Name, [Rich.Paragraph(played.Answers[person.Id])])),
                .. QuestionCard.FollowUps(view, round),
                .. asked is null ? [] : ImmutableArray.Create(new CardField(language.Pick("답변 포인트", "Answer points"), QuestionCards.Points(asked.Question, language))),
                .. Averages(view, played),
            ],
            Select = state.Mode == MockMode.Rotation ? null : PointSelect.Of(
                state, round, asked?.Question, "tick", language.Pick("내가 짚은 포인트를 골라 주세요", "Tick the points you covered"), []),
            Buttons = current ? Buttons(view, round) : [],
            Footer = Footer(view, played, current),
        };
    }

    /// <summary>The group's averages; none where they would tell who gave what.</summary>
    public static ImmutableArray<CardField> Averages(MockView view, MockRound played)
    {
        var means = RatingRules.Averages(played);
        return means.Count == 0
            ? []
            : [new CardField(
                view.Language.Pick("함께 평가한 평균", "The group's averages"),
                [Rich.Paragraph(string.Join(" · ", means.Select(mean => $"{RatingWords.Of(mean.Criterion).In(view.Language)} {mean.Mean:0.0}")))])];
    }

    private static string NothingWritten(MockView view) => view.State.Mode == MockMode.Rotation
        ? view.Language.Pick("말로 답한 라운드예요. 포인트를 함께 보고 평가를 남겨 주세요.", "This answer was spoken. Look at the points together, and rate it.")
        : view.Language.Pick("이번에는 답변이 없었어요. 포인트를 함께 봐요.", "Nobody answered this time. Look at the points together.");

    private static ImmutableArray<CardButton> Buttons(MockView view, int round)
    {
        var (state, language) = (view.State, view.Language);
        var next = MockButtons.Next(state, state.IsLastRound ? language.Pick("마무리", "Finish") : language.Pick("다음", "Next"), ButtonStyle.Primary);
        var end = MockButtons.Of(state, "end", language.Pick("끝내기", "End"), ButtonStyle.Danger);
        return state.Mode == MockMode.Lightning ? [next, end] :
        [
            next,
            MockButtons.Of(state, round, "rate", language.Pick("⭐ 평가하기", "⭐ Rate")),
            MockButtons.Of(state, round, "mine", language.Pick("📬 내 피드백", "📬 My feedback")),
            state.OnBreak
                ? MockButtons.Of(state, "resume", language.Pick("쉬는 시간 끝", "End the break"))
                : MockButtons.Of(state, "break", language.Pick("잠깐 쉬기", "Take a break")),
            end,
        ];
    }

    private static ImmutableArray<Inline> Footer(MockView view, MockRound played, bool current)
    {
        var (state, language) = (view.State, view.Language);
        var count = language.Pick($"체크한 사람 {played.Ticks.Count}명", $"{played.Ticks.Count} ticked");
        if (current && state.OnBreak)
        {
            return [Rich.Text(language.Pick($"☕ 잠깐 쉬는 중이에요. {count}", $"☕ On a break. {count}"))];
        }

        return current && state.FeedbackUntil is { } until
            ? [Rich.Text(language.Pick("⏱ 피드백 ", "⏱ Feedback ")), Rich.Relative(until), Rich.Text(language.Pick($" · 서두르지 않으셔도 돼요. {count}", $" · no hurry. {count}"))]
            : [Rich.Text(count)];
    }
}

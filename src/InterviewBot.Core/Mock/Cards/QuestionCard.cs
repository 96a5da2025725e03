using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Mock.Cards;

/// <summary>A round while it runs: the question, whose turn, how long still, and how many have answered, never what.</summary>
internal static class QuestionCard
{
    public static Card Draw(MockView view, int round)
    {
        var (state, language) = (view.State, view.Language);
        var asked = view.Asked(round);
        var running = state.IsRunning && round == state.Round;
        return new Card
        {
            Title = view.Head(round),
            Body =
            [
                new Block.Paragraph([new Inline.Strong(asked?.Question.Rich ?? [Rich.Text(language.Pick("이 질문은 이제 목록에 없어요.", "This question is no longer in the bank."))])]),
                .. state.Mode == MockMode.Rotation ? [Rich.Paragraph(Roles(view, round))] : ImmutableArray<Block>.Empty,
                new Block.Paragraph(running ? Running(view) : Closed(view, round)),
            ],
            Fields = FollowUps(view, round),
            Buttons = !running ? [] : state.Mode == MockMode.Rotation ? TurnButtons(view) : EveryoneButtons(view),
            Tone = CardTone.Question,
        };
    }

    /// <summary>The follow-ups that were asked, for all to read.</summary>
    public static ImmutableArray<CardField> FollowUps(MockView view, int round)
    {
        var asked = (view.Asked(round)?.Question.FollowUps ?? []).Take(view.State.Played[round].FollowUps).ToList();
        return asked.Count == 0
            ? []
            : [new CardField(view.Language.Pick("꼬리 질문", "Follow-ups"), [Rich.Bullets(asked.Select(followUp => followUp.Text))])];
    }

    private static string Roles(MockView view, int round)
    {
        var played = view.State.Played[round];
        var observers = view.State.Present(round).Where(person => person.Id != played.Candidate && person.Id != played.Interviewer).Select(person => person.Name).ToList();
        var parts = new List<string> { view.Language.Pick($"🙋 지원자 {view.NameOf(played.Candidate)}", $"🙋 Candidate {view.NameOf(played.Candidate)}") };
        if (played.Interviewer is not null)
        {
            parts.Insert(0, view.Language.Pick($"🎙 면접관 {view.NameOf(played.Interviewer)}", $"🎙 Interviewer {view.NameOf(played.Interviewer)}"));
        }

        if (observers.Count > 0)
        {
            parts.Add(view.Language.Pick($"👀 참관 {string.Join(", ", observers)}", $"👀 Observers {string.Join(", ", observers)}"));
        }

        return string.Join(" · ", parts);
    }

    private static ImmutableArray<Inline> Running(MockView view)
    {
        var (state, language) = (view.State, view.Language);
        var note = (state.Phase, state.Mode) switch
        {
            (MockPhase.Preparing, _) => language.Pick(
                " · 준비 시간이에요. 면접관은 시트를 열고, 지원자는 생각을 정리해 주세요.", " · Time to prepare: the interviewer opens the sheet, the candidate thinks."),
            (_, MockMode.Rotation) => language.Pick(" · 말로 답하셔도, 글로 남기셔도 좋아요.", " · Answer aloud or in writing."),
            _ => language.Pick(
                $" · 답변 {state.Played[^1].Answers.Count}/{state.Candidates(state.Round).Count()}명",
                $" · {state.Played[^1].Answers.Count} of {state.Candidates(state.Round).Count()} answered"),
        };
        return [Rich.Text("⏱ "), Rich.Relative(state.EndsAt), Rich.Text(note)];
    }

    private static ImmutableArray<Inline> Closed(MockView view, int round)
    {
        var answered = view.State.Played[round].Answers.Count;
        return
        [
            Rich.Text(view.State.Mode == MockMode.Rotation
                ? view.Language.Pick("✅ 마감", "✅ Closed")
                : view.Language.Pick($"✅ 마감 · 답변 {answered}명", $"✅ Closed · {answered} answered")),
        ];
    }

    private static ImmutableArray<CardButton> EveryoneButtons(MockView view) =>
    [
        Answer(view),
        MockButtons.Next(view.State, view.Language.Pick("지금 공개", "Reveal now"), ButtonStyle.Secondary),
    ];

    private static ImmutableArray<CardButton> TurnButtons(MockView view)
    {
        var (state, language) = (view.State, view.Language);
        var sheet = state.Played[^1].Interviewer is null
            ? ImmutableArray<CardButton>.Empty
            : [MockButtons.Of(state, state.Round, "sheet", language.Pick("🗒 면접관 시트", "🗒 Interviewer's sheet"))];
        return state.Phase == MockPhase.Preparing
            ? [.. sheet, MockButtons.Next(state, language.Pick("바로 시작", "Start now"), ButtonStyle.Primary)]
            : [Answer(view), .. sheet, MockButtons.Next(state, language.Pick("답변 마치기", "End the answer"), ButtonStyle.Secondary)];
    }

    private static CardButton Answer(MockView view) =>
        MockButtons.Of(view.State, view.State.Round, "answer", view.Language.Pick("답변하기", "Answer"), ButtonStyle.Primary);
}

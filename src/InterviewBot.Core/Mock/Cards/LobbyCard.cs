using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Mock.Cards;

/// <summary>Who is in, what will happen, and how long it takes.</summary>
internal static class LobbyCard
{
    /// <summary>What looking at the answers takes, for the estimate only.</summary>
    private static readonly TimeSpan Feedback = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan LightningFeedback = TimeSpan.FromSeconds(30);

    public static Card Draw(MockView view)
    {
        var (state, language) = (view.State, view.Language);
        var waiting = state.Phase == MockPhase.Lobby;
        return new Card
        {
            Title = language.Pick($"🎤 모의면접 · {view.Topic} · {view.Mode}", $"🎤 Mock interview · {view.Topic} · {view.Mode}"),
            Body =
            [
                Rich.Paragraph(Plan(view)),
                Rich.Paragraph(People(view)),
                .. waiting
                    ? [new Block.Paragraph([Rich.Text(language.Pick("⏱ 시작하지 않으면 닫힙니다: ", "⏱ Closes unless it starts: ")), Rich.Relative(state.EndsAt)])]
                    : ImmutableArray.Create(Rich.Paragraph(Progress(view))),
            ],
            Buttons = state.Phase == MockPhase.Ended ? [] :
            [
                MockButtons.Of(state, "join", language.Pick("참가", "Join"), ButtonStyle.Primary),
                MockButtons.Of(state, "leave", language.Pick("나가기", "Leave")),
                .. waiting ? [MockButtons.Of(state, "start", language.Pick("시작", "Start"))] : ImmutableArray<CardButton>.Empty,
            ],
        };
    }

    private static string Plan(MockView view)
    {
        var (state, language) = (view.State, view.Language);
        var one = state.AnswerTime + state.PreparationTime + (state.Mode == MockMode.Lightning ? LightningFeedback : Feedback);
        var total = (int)Math.Ceiling((one * state.Rounds).TotalMinutes);
        var each = Span(state.AnswerTime, language);
        var questions = EnglishCounts.Of(state.Rounds, "question");
        return state.Mode switch
        {
            MockMode.Rotation => language.Pick(
                $"질문 {state.Rounds}개를 돌아가며 풉니다. 라운드마다 한 분이 면접관, 한 분이 지원자가 되고 나머지는 지켜본 뒤 함께 평가해요. 답변 {each}, 모두 약 {total}분이에요.",
                $"{questions}, taking turns: each round has one interviewer and one candidate, and the others watch and rate with them. {each} an answer, about {total} min in all."),
            MockMode.Lightning => language.Pick(
                $"질문 {state.Rounds}개에 {each}씩 짧게 답합니다. 모두 답하면 바로 공개하고 쉬지 않고 이어 가요. 모두 약 {total}분이에요.",
                $"{questions}, {each} each: short answers, shown at once, no breaks. About {total} min in all."),
            _ => language.Pick(
                $"질문 {state.Rounds}개를 한 라운드에 {each}씩, 모두 약 {total}분 동안 함께 풉니다. 답변은 나만 보이게 쓰고, 시간이 되거나 모두 답하면 한꺼번에 공개해요.",
                $"{questions}, {each} each, about {total} min in all. You answer in private; at the deadline, or when all have answered, everything is shown together."),
        };
    }

    private static string People(MockView view)
    {
        var people = string.Join(", ", view.State.People.Where(person => !person.Left).Select(person => person.Name));
        var host = view.NameOf(view.State.HostId);
        return view.Language.Pick($"참가자: {people} · 진행: {host}", $"Joined: {people} · host: {host}");
    }

    private static string Progress(MockView view)
    {
        var (state, language) = (view.State, view.Language);
        var (round, rounds) = (state.Round + 1, state.Questions.Length);
        return (state.Phase, state.IsLastRound) switch
        {
            (MockPhase.Ended, _) => language.Pick("끝났어요. 함께해 주셔서 고맙습니다.", "It is over. Thank you for taking part."),
            (_, true) => language.Pick(
                $"진행 중 · 라운드 {round}/{rounds}. 마지막 라운드예요. 지금 참가하면 함께 지켜볼 수 있어요.",
                $"Running · round {round} of {rounds}, the last one. Join now and you can watch it to the end."),
            _ => language.Pick(
                $"진행 중 · 라운드 {round}/{rounds}. 지금 참가하면 다음 라운드부터 함께해요.",
                $"Running · round {round} of {rounds}. Join now and you are in from the next round."),
        };
    }

    private static string Span(TimeSpan time, Language language) => time.TotalSeconds % 60 == 0
        ? language.Pick($"{(int)time.TotalMinutes}분", $"{(int)time.TotalMinutes} min")
        : language.Pick($"{(int)time.TotalSeconds}초", $"{(int)time.TotalSeconds} s");
}

using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock;

/// <summary>How a session looks. Everything is drawn from its state; nothing that is private is ever on it.</summary>
internal sealed class MockCards(QuestionBank bank)
{
    public const string Feature = "mock";

    public async Task<Card> DrawAsync(MockState state, Screen screen, CancellationToken cancellationToken)
    {
        var catalog = await bank.CurrentAsync(cancellationToken);
        return screen.Kind switch
        {
            ScreenKind.Lobby => Lobby(state, catalog),
            ScreenKind.Question => Question(state, screen.Round, catalog),
            ScreenKind.Reveal => RevealCard.Draw(state, screen.Round, Asked(state, screen.Round, catalog)),
            ScreenKind.Summary => SummaryCard.Draw(state, round => Asked(state, round, catalog)),
            ScreenKind.Resumed => Card.Say(state.Language.Pick("▶️ 다시 이어서 진행합니다. 남은 시간은 그대로예요.", "▶️ Going on where we were. The timer is what it was.")),
            _ => Card.Say(state.Language.Pick("⏸ 봇이 잠시 멈춥니다. 곧 돌아와서 그대로 이어 갈게요.", "⏸ The bot is going down for a moment and will go on right here.")),
        };
    }

    public async Task<string> ThreadTitleAsync(MockState state, CancellationToken cancellationToken) =>
        state.Language.Pick($"모의면접 — {TopicOf(state, await bank.CurrentAsync(cancellationToken))}", $"Mock interview — {TopicOf(state, await bank.CurrentAsync(cancellationToken))}");

    public static Card Lobby(MockState state, QuestionCatalog catalog)
    {
        var language = state.Language;
        var waiting = state.Phase == MockPhase.Lobby;
        var people = string.Join(", ", state.People.Where(person => !person.Left).Select(person => person.Name));
        var total = state.Rounds * (state.Minutes + 2);
        return new Card
        {
            Title = language.Pick($"🎤 모의면접 · {TopicOf(state, catalog)}", $"🎤 Mock interview · {TopicOf(state, catalog)}"),
            Body =
            [
                Rich.Paragraph(language.Pick(
                    $"질문 {state.Rounds}개를 한 라운드에 {state.Minutes}분씩, 모두 약 {total}분 동안 함께 풉니다. 답변은 나만 보이게 쓰고, 시간이 되거나 모두 답하면 한꺼번에 공개해요.",
                    $"{state.Rounds} questions, {state.Minutes} min each, about {total} min in all. You answer in private; at the deadline, or when all have answered, everything is shown together.")),
                Rich.Paragraph(language.Pick($"참가자: {people}", $"In: {people}")),
                .. waiting
                    ? [new Block.Paragraph([Rich.Text(language.Pick("⏱ 시작하지 않으면 닫힙니다: ", "⏱ Closes unless it starts: ")), Rich.Relative(state.EndsAt)])]
                    : ImmutableArray.Create(Rich.Paragraph(Progress(state))),
            ],
            Buttons = state.Phase == MockPhase.Ended ? [] :
            [
                Button(state, "join", language.Pick("참가", "Join"), ButtonStyle.Primary),
                Button(state, "leave", language.Pick("나가기", "Leave")),
                .. waiting ? [Button(state, "start", language.Pick("시작", "Start"))] : ImmutableArray<CardButton>.Empty,
            ],
        };
    }

    public static CardButton Button(MockState state, string action, string label, ButtonStyle style = ButtonStyle.Secondary) =>
        new(new ActionId(Feature, action, state.Id), label, style);

    /// <summary>Moves on from here only: pressed twice, it is one step.</summary>
    public static CardButton Next(MockState state, string label, ButtonStyle style) =>
        new(new ActionId(Feature, "next", $"{state.Id}/{MockInterview.Step(state)}"), label, style);

    private static Card Question(MockState state, int round, QuestionCatalog catalog)
    {
        var language = state.Language;
        var asked = Asked(state, round, catalog);
        var running = state.Phase == MockPhase.Answering && round == state.Round;
        var candidates = state.Candidates(round).Count();
        var answered = state.Played[round].Answers.Count;
        return new Card
        {
            Title = Head(state, round, asked),
            Body =
            [
                new Block.Paragraph([new Inline.Strong(asked?.Question.Rich ?? [Rich.Text(language.Pick("이 질문은 이제 목록에 없어요.", "This question is no longer in the bank."))])]),
                new Block.Paragraph(running
                    ? [Rich.Text("⏱ "), Rich.Relative(state.EndsAt), Rich.Text(language.Pick($" · 답변 {answered}/{candidates}명", $" · {answered} of {candidates} answered"))]
                    : [Rich.Text(language.Pick($"✅ 마감 · 답변 {answered}명", $"✅ Closed · {answered} answered"))]),
            ],
            Buttons = running
                ?
                [
                    new(new ActionId(Feature, "answer", $"{state.Id}/{round}"), language.Pick("답변하기", "Answer"), ButtonStyle.Primary),
                    Next(state, language.Pick("지금 공개", "Reveal now"), ButtonStyle.Secondary),
                ]
                : [],
            Tone = CardTone.Question,
        };
    }

    internal static string Head(MockState state, int round, NumberedQuestion? asked) => state.Language.Pick(
        $"라운드 {round + 1}/{state.Questions.Length} · #{asked?.Number}", $"Round {round + 1} of {state.Questions.Length} · #{asked?.Number}");

    private static NumberedQuestion? Asked(MockState state, int round, QuestionCatalog catalog) => catalog.Find(state.Questions[round], state.Language);

    private static string Progress(MockState state) => state.Phase == MockPhase.Ended
        ? state.Language.Pick("끝났어요. 함께해 주셔서 고맙습니다.", "It is over. Thank you for taking part.")
        : state.Language.Pick(
            $"진행 중 · 라운드 {state.Round + 1}/{state.Questions.Length}. 지금 참가하면 다음 라운드부터 함께해요.",
            $"Running · round {state.Round + 1} of {state.Questions.Length}. Join now and you are in from the next round.");

    private static string TopicOf(MockState state, QuestionCatalog catalog) => state.Filter.Topic is null
        ? state.Language.Pick("전체 주제", "all topics")
        : catalog.Snapshot.TopicName(state.Filter.Topic, state.Language);
}

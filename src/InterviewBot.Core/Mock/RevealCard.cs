using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock;

/// <summary>The answers side by side without ranking, then the points, for each to tick their own.</summary>
internal static class RevealCard
{
    /// <summary>A select holds no more.</summary>
    private const int MostOptions = 25;

    private const int LongestLabel = 100;

    public static Card Draw(MockState state, int round, NumberedQuestion? asked)
    {
        var language = state.Language;
        var played = state.Played[round];
        var current = round == state.Round && state.Phase != MockPhase.Ended;
        var answers = state.People.Where(person => played.Answers.ContainsKey(person.Id))
            .Select(person => new CardField(person.Name, [Rich.Paragraph(played.Answers[person.Id])]));
        return new Card
        {
            Title = MockCards.Head(state, round, asked) + language.Pick(" · 함께 보기", " · side by side"),
            Body = played.Answers.IsEmpty ? [Rich.Paragraph(language.Pick("이번에는 답변이 없었어요. 포인트를 함께 봐요.", "Nobody answered this time. Look at the points together."))] : [],
            Fields =
            [
                .. answers,
                .. asked is null ? [] : ImmutableArray.Create(new CardField(language.Pick("답변 포인트", "Answer points"), QuestionCards.Points(asked.Question, language))),
            ],
            Select = asked is null || asked.Question.Points.IsEmpty ? null : Ticks(state, round, asked),
            Buttons = current ? Buttons(state) : [],
            Footer = [Rich.Text(Ticked(state, played))],
        };
    }

    private static CardSelect Ticks(MockState state, int round, NumberedQuestion asked) => new(
        new ActionId(MockCards.Feature, "tick", $"{state.Id}/{round}"),
        state.Language.Pick("내가 짚은 포인트를 골라 주세요", "Tick the points you covered"),
        [.. asked.Question.Points.Take(MostOptions).Select(point => new SelectOption(point.Id, Shorten(point.Text)))],
        0,
        Math.Min(MostOptions, asked.Question.Points.Length));

    private static ImmutableArray<CardButton> Buttons(MockState state)
    {
        var language = state.Language;
        var last = state.Played.Length >= state.Questions.Length;
        return
        [
            MockCards.Next(state, last ? language.Pick("마무리", "Finish") : language.Pick("다음", "Next"), ButtonStyle.Primary),
            MockCards.Button(state, "break", state.OnBreak ? language.Pick("쉬는 시간 끝", "End the break") : language.Pick("잠깐 쉬기", "Take a break")),
            MockCards.Button(state, "end", language.Pick("끝내기", "End"), ButtonStyle.Danger),
        ];
    }

    private static string Ticked(MockState state, MockRound played)
    {
        var language = state.Language;
        var count = language.Pick($"체크한 사람 {played.Ticks.Count}명", $"{played.Ticks.Count} ticked");
        return state.OnBreak ? language.Pick($"☕ 잠깐 쉬는 중이에요. {count}", $"☕ On a break. {count}") : count;
    }

    private static string Shorten(string text) => text.Length <= LongestLabel ? text : text[..(LongestLabel - 1)] + "…";
}

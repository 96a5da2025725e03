using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Mock.Cards;

/// <summary>The private card on which somebody rates another's answer, one criterion after another with one select.</summary>
internal static class RatingCard
{
    private const int MostPeople = 25;

    /// <summary>Asks whose answer it is to be.</summary>
    public static Card Choose(MockView view, int round, string rater, IEnumerable<Participant> people) => new()
    {
        Title = Title(view, round),
        Body = [Rich.Paragraph(view.Language.Pick("누구의 답변을 평가할까요? 누가 평가했는지는 그분에게만 보여요.", "Whose answer would you like to rate? Only they see who rated it."))],
        Select = new CardSelect(
            new ActionId(MockButtons.Feature, "whom", $"{view.State.Id}/{round}"),
            view.Language.Pick("평가할 분을 골라 주세요", "Choose a person"),
            [.. people.Take(MostPeople).Select(person => new SelectOption(
                $"{view.State.People.IndexOf(person)}", person.Name, RatingWords.Line(view.State.Played[round].RatingOf(rater, person.Id), view.Language)))]),
    };

    /// <param name="to">The candidate's place among the session's people.</param>
    /// <param name="step">The criterion asked for now; null where all is said.</param>
    public static Card Draw(MockView view, int round, string rater, int to, RatingCriterion? step)
    {
        var language = view.Language;
        var candidate = view.State.People[to];
        var rating = view.State.Played[round].RatingOf(rater, candidate.Id);
        return new Card
        {
            Title = Title(view, round),
            Body =
            [
                Rich.Paragraph(language.Pick(
                    $"{candidate.Name} 님의 답변 · 누가 평가했는지는 {candidate.Name} 님에게만 보여요.",
                    $"{candidate.Name}'s answer · only {candidate.Name} sees who rated it.")),
                Rich.Paragraph(RatingWords.Line(rating, language)),
                .. rating?.Remark is { } remark ? [Rich.Paragraph($"💬 {remark}")] : ImmutableArray<Block>.Empty,
            ],
            Select = step is { } criterion ? Grades(view, round, to, criterion, rating) : null,
            Buttons = Buttons(view, round, to, step is null),
            Tone = step is null ? CardTone.Success : CardTone.Plain,
        };
    }

    private static CardSelect Grades(MockView view, int round, int to, RatingCriterion criterion, PeerRating? rating) => new(
        new ActionId(MockButtons.Feature, "grade", $"{view.State.Id}/{round}/{to}/{(int)criterion}"),
        RatingWords.Question(criterion).In(view.Language),
        [.. Enumerable.Range(0, PeerRating.Highest).Select(i => PeerRating.Highest - i).Select(value => new SelectOption(
            $"{value}", RatingWords.Grade(value).In(view.Language), Selected: rating?.Grades.GetValueOrDefault(criterion) == value))]);

    private static ImmutableArray<CardButton> Buttons(MockView view, int round, int to, bool done)
    {
        var (state, language) = (view.State, view.Language);
        var remark = new CardButton(
            new ActionId(MockButtons.Feature, "remark", $"{state.Id}/{round}/{to}"), language.Pick("💬 한 줄 남기기", "💬 Leave a line"), done ? ButtonStyle.Primary : ButtonStyle.Secondary);
        var again = new CardButton(new ActionId(MockButtons.Feature, "regrade", $"{state.Id}/{round}/{to}"), language.Pick("다시 매기기", "Grade again"));
        var other = MockButtons.Of(state, round, "others", language.Pick("다른 분 평가하기", "Rate someone else"));
        return
        [
            remark,
            .. done ? [again] : ImmutableArray<CardButton>.Empty,
            .. state.Mode == MockMode.Rotation ? ImmutableArray<CardButton>.Empty : [other],
        ];
    }

    private static string Title(MockView view, int round) => view.Language.Pick($"⭐ 평가 · {view.Head(round)}", $"⭐ Rating · {view.Head(round)}");
}

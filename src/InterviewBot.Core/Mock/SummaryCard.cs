using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock;

/// <summary>The end: what each covered, what was missed most, and thanks by name.</summary>
internal static class SummaryCard
{
    private const int MostMissed = 3;

    public static Card Draw(MockState state, Func<int, NumberedQuestion?> askedIn)
    {
        var language = state.Language;
        var rounds = Enumerable.Range(0, state.Played.Length).Select(round => (Round: round, Asked: askedIn(round))).Where(item => item.Asked is not null).ToList();
        var took = state.People.Where(person => person.FromRound <= state.Round).ToList();
        var missed = rounds.SelectMany(item => Missed(state, item.Round, item.Asked!)).OrderByDescending(item => item.Times).Take(MostMissed).ToList();
        var names = string.Join(", ", took.Select(person => person.Name));
        return new Card
        {
            Title = language.Pick("🏁 모의면접 정리", "🏁 Mock interview summary"),
            Body = [Rich.Bullets(took.Select(person => Line(state, person, rounds)))],
            Fields = missed.Count == 0 ? [] :
            [
                new CardField(language.Pick("가장 많이 놓친 포인트", "Points most missed"), [Rich.Bullets(missed.Select(item => $"{item.Text} (#{item.Number})"))]),
            ],
            Footer = [Rich.Text(language.Pick($"{names} 님, 수고하셨어요. 고맙습니다.", $"Well done and thank you, {names}."))],
            Tone = CardTone.Success,
        };
    }

    /// <summary>Only ticks count; a round that somebody did not tick counts as nothing said about it.</summary>
    private static string Line(MockState state, Participant person, List<(int Round, NumberedQuestion? Asked)> rounds)
    {
        var covered = 0;
        var total = 0;
        var answered = 0;
        foreach (var (round, asked) in rounds.Where(item => item.Round >= person.FromRound))
        {
            total += asked!.Question.Points.Length;
            covered += asked.Question.Points.Count(point => Ticks(state, round, person.Id).Contains(point.Id));
            answered += state.Played[round].Answers.ContainsKey(person.Id) ? 1 : 0;
        }

        return state.Language.Pick(
            $"{person.Name} — 포인트 {covered}/{total} · 답변 {answered}번", $"{person.Name} — {covered} of {total} points · {answered} answers");
    }

    private static IEnumerable<(string Text, int Number, int Times)> Missed(MockState state, int round, NumberedQuestion asked)
    {
        var ticked = state.Played[round].Ticks;
        return asked.Question.Points
            .Select(point => (point.Text, asked.Number, Times: ticked.Values.Count(points => !points.Contains(point.Id))))
            .Where(item => item.Times > 0);
    }

    private static ImmutableArray<string> Ticks(MockState state, int round, string memberId) =>
        state.Played[round].Ticks.TryGetValue(memberId, out var points) ? points : [];
}

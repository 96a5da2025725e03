using InterviewBot.Core.Practice.Charts;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Practice.Leaderboard;

/// <summary>Puts ranks into a chart's words.</summary>
internal static class RankingCharts
{
    public const int MostRows = 10;

    /// <param name="takingPart">How many take part, whether they practised in the period or not.</param>
    public static RankingChart Of(IReadOnlyList<RankedPerson> ranks, int takingPart, RankingPeriod period, string span, Language language) => new()
    {
        Title = language.Pick($"{period.Name(language)} 순위", $"{period.Name(language)}'s leaderboard"),
        Subtitle = span,
        Rows = [.. ranks.Take(MostRows).Select(person => new RankingRow(person.Rank, person.Name, person.Points, Score(person, language)))],
        Note = takingPart == 0 ? language.Pick("아직 참여한 분이 없어요", "Nobody takes part yet")
            : ranks.Count == 0 ? Idle(period, language)
            : ranks.Count > MostRows ? language.Pick($"외 {ranks.Count - MostRows}명", $"and {ranks.Count - MostRows} more")
            : "",
    };

    private static string Idle(RankingPeriod period, Language language) => language.Pick(
        $"{period.Name(language)}에는 아직 연습한 참여자가 없어요",
        $"Nobody who takes part has practised {(period == RankingPeriod.Month ? "this month" : "this week")} yet");

    private static string Score(RankedPerson person, Language language) => language.Pick(
        $"포인트 {person.Points:N0} · 질문 {person.Questions:N0}",
        $"{EnglishCounts.Of(person.Points, "point")} · {EnglishCounts.Of(person.Questions, "question")}");
}

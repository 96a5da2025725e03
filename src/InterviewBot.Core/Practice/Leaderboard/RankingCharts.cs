using InterviewBot.Core.Practice.Charts;

namespace InterviewBot.Core.Practice.Leaderboard;

/// <summary>Puts ranks into a chart's words.</summary>
internal static class RankingCharts
{
    public const int MostRows = 10;

    public static RankingChart Of(IReadOnlyList<RankedPerson> ranks, RankingPeriod period, string span, Language language) => new()
    {
        Title = language.Pick($"{period.Name(language)} 순위", $"{period.Name(language)}'s leaderboard"),
        Subtitle = span,
        Rows = [.. ranks.Take(MostRows).Select(person => new RankingRow(person.Rank, person.Name, person.Points, Score(person, language)))],
        Note = ranks.Count == 0 ? language.Pick("아직 참여한 분이 없어요", "Nobody takes part yet")
            : ranks.Count > MostRows ? language.Pick($"외 {ranks.Count - MostRows}명", $"and {ranks.Count - MostRows} more")
            : "",
    };

    private static string Score(RankedPerson person, Language language) => language.Pick(
        $"포인트 {person.Points:N0} · 질문 {person.Questions:N0}",
        $"{person.Points:N0} {(person.Points == 1 ? "point" : "points")} · {person.Questions:N0} {(person.Questions == 1 ? "question" : "questions")}");
}

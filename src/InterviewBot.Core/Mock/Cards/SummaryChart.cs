using InterviewBot.Core.Practice.Charts;
using InterviewBot.Core.Text;

namespace InterviewBot.Core.Mock.Cards;

/// <summary>The summary's picture: what each covered, by topic.</summary>
internal static class SummaryChart
{
    /// <returns>Null where no round had any points: then there is nothing to draw.</returns>
    public static SessionChart? Of(MockView view)
    {
        var language = view.Language;
        var people = MockScore.All(view).Where(score => !score.Topics.IsEmpty).Select(score => new SessionRow(
            score.Person.Name,
            language.Pick($"포인트 {score.Covered}/{score.Total}", $"{score.Covered} of {EnglishCounts.Of(score.Total, "point")}"),
            [.. score.Topics.Select(topic => new ChartBar(topic.Topic, topic.Covered, topic.Covered, topic.Total))])).ToList();
        return people.Sum(person => person.Topics.Sum(topic => topic.Whole)) == 0 ? null : new SessionChart
        {
            Title = language.Pick("모의면접 정리", "Mock interview"),
            Subtitle = $"{view.Topic} · {view.Mode}",
            People = [.. people],
        };
    }
}

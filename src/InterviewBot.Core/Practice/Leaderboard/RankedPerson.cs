namespace InterviewBot.Core.Practice.Leaderboard;

/// <summary>A place in the ranks.</summary>
/// <param name="Rank">From 1; the same for those who are level in points and questions.</param>
/// <param name="Points">Different answer points that were covered: the same one again counts once.</param>
/// <param name="Questions">Different questions that were practised.</param>
public sealed record RankedPerson(int Rank, string MemberId, string Name, int Points, int Questions)
{
    /// <summary>
    /// Ranks those who take part by the points that they covered; who needed fewer questions for as many stands before.
    /// Speed counts for nothing.
    /// </summary>
    /// <param name="outcomes">Of everybody in the period, the oldest first.</param>
    public static IReadOnlyList<RankedPerson> Of(IEnumerable<PracticeOutcome> outcomes, IReadOnlySet<string> takingPart)
    {
        var people = outcomes.Where(outcome => takingPart.Contains(outcome.Member.Id))
            .GroupBy(outcome => outcome.Member.Id)
            .Select(person => (
                Id: person.Key,
                person.Last().Member.Name,
                Points: person.SelectMany(outcome => outcome.Covered.Intersect(outcome.Points).Select(point => (outcome.Question, point))).Distinct().Count(),
                Questions: person.Select(outcome => outcome.Question).Distinct().Count()))
            .OrderByDescending(person => person.Points).ThenBy(person => person.Questions).ThenBy(person => person.Name, StringComparer.Ordinal)
            .ToList();
        return
        [
            .. people.Select(person => new RankedPerson(
                1 + people.Count(other => other.Points > person.Points || (other.Points == person.Points && other.Questions < person.Questions)),
                person.Id,
                person.Name,
                person.Points,
                person.Questions)),
        ];
    }
}

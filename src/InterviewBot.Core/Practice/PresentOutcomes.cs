using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Practice;

/// <summary>What was practised, as far as the content still has it.</summary>
internal static class PresentOutcomes
{
    /// <returns>Without the questions and the points that left the content, in the same order.</returns>
    public static IEnumerable<PracticeOutcome> Of(IEnumerable<PracticeOutcome> outcomes, QuestionCatalog catalog)
    {
        foreach (var outcome in outcomes)
        {
            if (catalog.Find(outcome.Question, outcome.Language) is { Question.Points: var points })
            {
                var present = points.Select(point => point.Id).ToHashSet();
                yield return outcome with { Covered = outcome.Covered.RemoveAll(id => !present.Contains(id)), Points = outcome.Points.RemoveAll(id => !present.Contains(id)) };
            }
        }
    }
}

using InterviewBot.Core.Content.Rules;

namespace InterviewBot.Core.Content.Review;

/// <summary>Single questions: points that no answer can be held against, and texts that no message holds.</summary>
internal static class QuestionReview
{
    public static IEnumerable<Diagnostic> Of(ContentSnapshot content, Language messages)
    {
        foreach (var question in content.Questions)
        {
            var bare = question.Points.Count(point => point.Terms.IsEmpty);
            if (bare > 0)
            {
                yield return ReviewRules.PointsWithoutTerms(bare, question.Points.First(point => point.Terms.IsEmpty).Text).At(question.Source, messages);
            }

            if (question.Text.Length > ContentLimits.LongestMessage)
            {
                yield return ReviewRules.TooLong(question.Text.Length).At(question.Source, messages);
            }
        }
    }
}

using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Feedback;
using InterviewBot.Tests.Support;

namespace InterviewBot.Tests.Practice.Feedback;

/// <summary>The half of the labelled answers that feedback was tuned on. The other half is for the benchmark's report alone.</summary>
public sealed class FeedbackQualityTests(ITestOutputHelper output)
{
    private static readonly ContentSnapshot Shipped = Contents.Load(Path.Combine(AppContext.BaseDirectory, "content"));

    private static readonly IReadOnlyList<LabelledAnswer> Answers = LabelledAnswer.Read("feedback-tuning.jsonl");

    [Fact]
    public void CoveredPointsAreFoundAndFewOthersAreTakenForCovered()
    {
        var all = Report(Shipped);

        all.Precision.ShouldBeGreaterThanOrEqualTo(0.90);
        all.Recall.ShouldBeGreaterThanOrEqualTo(0.90);
    }

    [Fact]
    public void PointsWithoutTermsAreJudgedByTheirTextNearlyAsWell()
    {
        var all = Report(Shipped with
        {
            Questions = [.. Shipped.Questions.Select(question => question with { Points = [.. question.Points.Select(point => point with { Terms = [] })] })],
        });

        all.Precision.ShouldBeGreaterThanOrEqualTo(0.90);
        all.Recall.ShouldBeGreaterThanOrEqualTo(0.85);
    }

    [Fact]
    public void NoStuffedAnswerCoversMoreThanAQuarter() =>
        Judge(Shipped).Where(pair => pair.Answer.Kind == "stuffed").Max(pair => pair.Result.Coverage).ShouldBeLessThanOrEqualTo(0.25);

    private Agreement Report(ContentSnapshot content)
    {
        var judged = Judge(content);
        foreach (var group in judged.GroupBy(pair => $"{pair.Answer.Kind,-10} {pair.Answer.Language}").OrderBy(group => group.Key))
        {
            output.WriteLine($"{group.Key} {Agreement.Of(group)}");
        }

        output.WriteLine($"all {Agreement.Of(judged)}");
        return Agreement.Of(judged);
    }

    private static List<(LabelledAnswer Answer, FeedbackResult Result)> Judge(ContentSnapshot content)
    {
        var feedback = new AnswerFeedback(content);
        return [.. Answers.Select(answer => (answer, feedback.Judge(answer.Question, answer.Text, answer.Language)!))];
    }
}

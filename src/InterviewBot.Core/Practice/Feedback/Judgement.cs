using System.Collections.Immutable;

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>How likely an answer covers each point of a question, and where it does.</summary>
internal sealed class Judgement
{
    public Judgement(string answer, QuestionProfile question, FeedbackIndex index)
    {
        Answer = new AnswerReading(answer, index, question.Focus);
        var spans = ClauseSpan.In(Answer.Clauses).ToList();
        Matches = [.. question.Points.Select(point => new PointMatch(point, Answer, spans))];
        Features = [.. Matches.Select(match => PointFeatures.Of(match, Matches, Answer))];
        Form = AnswerShape.FormOf(Answer, question);
    }

    public AnswerReading Answer { get; }

    public ImmutableArray<PointMatch> Matches { get; }

    public ImmutableArray<float[]> Features { get; }

    public AnswerForm Form { get; }

    /// <summary>Numbers and flags are exact, and neither key words in a row nor the question's own words show anything.</summary>
    public double LikelihoodOf(int point)
    {
        var likelihood = PointWeights.Likelihood(Features[point]);
        return Form != AnswerForm.Sentences ? 0
            : NameRules.Contradicts(Matches[point], Answer) || ContraryRule.Contradicts(Matches[point], Answer) ? Math.Min(likelihood, PointWeights.Unsure)
            : likelihood;
    }
}

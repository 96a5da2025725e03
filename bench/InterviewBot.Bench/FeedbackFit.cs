using System.Globalization;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Feedback;

namespace InterviewBot.Bench;

/// <summary>
/// Fits what each feature of a point weighs to the labelled answers for tuning, by logistic regression with a small
/// penalty (Newton's method), once with the points' terms and once without them. Prints the row for PointWeights.
/// </summary>
internal static class FeedbackFit
{
    private const double Penalty = 0.003;
    private const int Steps = 25;

    public static void Run(string[] args)
    {
        var content = ContentLoader.Load([Path.GetFullPath("content")]);
        var examples = Examples(content);
        var weights = new double[PointFeatures.Names.Length];
        for (var step = 0; step < Steps; step++)
        {
            Improve(weights, examples);
        }

        for (var i = 0; i < weights.Length; i++)
        {
            Console.WriteLine($"  {PointFeatures.Names[i],-18} {weights[i],7:0.000}");
        }

        Console.WriteLine(string.Join(", ", weights.Select(weight => weight.ToString("0.000", CultureInfo.InvariantCulture))));
    }

    private static List<(float[] Features, bool Covered)> Examples(ContentSnapshot content)
    {
        var index = new FeedbackIndex(content);
        var examples = new List<(float[], bool)>();
        foreach (var answer in LabelledAnswers.Read("tuning"))
        {
            var question = index.ProfileOf(answer.Question);
            foreach (var profile in new[] { question, question with { Points = [.. question.Points.Select(point => point with { Terms = [] })] } })
            {
                var judgement = new Judgement(answer.Text, profile, index);
                if (judgement.Form == AnswerForm.Sentences)
                {
                    examples.AddRange(profile.Points.Select((point, i) => (judgement.Features[i], answer.Covered.Contains(point.Id))));
                }
            }
        }

        return examples;
    }

    private static void Improve(double[] weights, List<(float[] Features, bool Covered)> examples)
    {
        var count = weights.Length;
        var equations = new double[count, count + 1];
        foreach (var (features, covered) in examples)
        {
            var likelihood = PointWeights.Likelihood(features, weights);
            var error = likelihood - (covered ? 1 : 0);
            var curve = Math.Max(1e-4, likelihood * (1 - likelihood));
            for (var i = 0; i < count; i++)
            {
                equations[i, count] += error * features[i];
                for (var j = 0; j < count; j++)
                {
                    equations[i, j] += curve * features[i] * features[j];
                }
            }
        }

        for (var i = 0; i < count; i++)
        {
            equations[i, i] += Penalty * examples.Count;
            equations[i, count] += Penalty * examples.Count * weights[i];
        }

        Solve(equations);
        for (var i = 0; i < count; i++)
        {
            weights[i] -= equations[i, count];
        }
    }

    /// <summary>Gauss and Jordan; the penalty keeps the diagonal from vanishing.</summary>
    private static void Solve(double[,] equations)
    {
        var count = equations.GetLength(0);
        for (var row = 0; row < count; row++)
        {
            for (var column = count; column >= row; column--)
            {
                equations[row, column] /= equations[row, row];
            }

            for (var other = 0; other < count; other++)
            {
                for (var column = count; other != row && column >= row; column--)
                {
                    equations[other, column] -= equations[other, row] * equations[row, column];
                }
            }
        }
    }
}

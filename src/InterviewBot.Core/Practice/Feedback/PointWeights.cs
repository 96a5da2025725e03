namespace InterviewBot.Core.Practice.Feedback;

/// <summary>
/// What each of <see cref="PointFeatures.Names"/> weighs in a logistic model, fitted to the labelled answers for tuning,
/// with the points' terms and without them. `bench -- feedback-fit` prints them anew.
/// </summary>
internal static class PointWeights
{
    /// <summary>From this likelihood on a point counts as covered.</summary>
    public const double Covered = 0.53;

    /// <summary>From here to there it is worth a second look by the person.</summary>
    public const double Unsure = 0.38;

    private static readonly double[] Fitted =
    [
        -2.693, 1.015, 0.908, 0.622, 1.215, 0.872, 0.745, 0.368, -0.798, 0.449,
        -0.017, 0.339, 0.332, 0.307, 0.280,
        1.095, 0.395, -0.558, -1.476, 0.365, -0.875,
        -0.604, -0.585, -0.411, -0.729, -0.246, -0.658, -0.286, -0.479,
        -0.202, -0.177,
    ];

    /// <summary>How likely a point with these features is covered, 0 to 1.</summary>
    public static double Likelihood(ReadOnlySpan<float> features) => Likelihood(features, Fitted);

    public static double Likelihood(ReadOnlySpan<float> features, ReadOnlySpan<double> weights)
    {
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += features[i] * weights[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}

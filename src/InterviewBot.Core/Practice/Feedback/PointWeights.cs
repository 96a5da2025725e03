namespace InterviewBot.Core.Practice.Feedback;

/// <summary>
/// What each of <see cref="PointFeatures.Names"/> weighs in a logistic model, fitted to the labelled answers for tuning
/// (`bench -- feedback-fit` prints it anew). Fitted with and without the points' terms.
/// </summary>
internal static class PointWeights
{
    /// <summary>From this likelihood on a point counts as covered.</summary>
    public const double Covered = 0.53;

    /// <summary>From here to there it is worth a second look by the person.</summary>
    public const double Unsure = 0.38;

    private static readonly double[] Fitted =
    [
        -2.613, 1.023, 0.954, 0.668, 1.202, 0.844, 0.700, 0.394, -0.968, 0.573,
        -0.016, 0.355, 0.329, 0.298, 0.281,
        1.092, 0.370, -0.600, -1.511, 0.304, -0.802,
        -0.617, -0.570, -0.446, -0.717, -0.249, -0.676, -0.359, -0.494,
        -0.198, -0.174,
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

namespace InterviewBot.Core.Practice.Feedback;

/// <summary>
/// What each of <see cref="PointFeatures.Names"/> weighs in a logistic model, fitted to the labelled answers for tuning
/// (`bench -- feedback-fit` prints it anew). Fitted with and without the points' terms.
/// </summary>
internal static class PointWeights
{
    /// <summary>From this likelihood on a point counts as covered.</summary>
    public const double Covered = 0.57;

    /// <summary>From here to there it is worth a second look by the person.</summary>
    public const double Unsure = 0.38;

    private static readonly double[] Fitted =
    [
        -2.615, 1.028, 1.041, 0.606, 1.214, 0.874, 0.696, 0.324, -0.924, 0.487,
        -0.007, 0.333, 0.303, 0.363, 0.279,
        1.125, 0.343, -0.577, -1.604, 0.289,
        -0.679, -0.614, -0.390, -0.837, -0.276, -0.654, -0.374, -0.545,
        -0.209, -0.209,
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

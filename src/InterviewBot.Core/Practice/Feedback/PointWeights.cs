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
        -2.691, 1.024, 0.912, 0.603, 1.248, 0.857, 0.741, 0.402, -0.811, 0.413,
        -0.030, 0.320, 0.303, 0.300, 0.250,
        1.074, 0.387, -0.582, -1.459, 0.388, -0.792,
        -0.549, -0.559, -0.486, -0.726, -0.237, -0.661, -0.262, -0.456,
        -0.221, -0.184,
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

namespace InterviewBot.Cli;

/// <summary>What a call of the program ends with.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>The answer is no: errors were found, nothing matched.</summary>
    public const int No = 1;

    /// <summary>The arguments or the configuration cannot be used.</summary>
    public const int Unusable = 2;
}

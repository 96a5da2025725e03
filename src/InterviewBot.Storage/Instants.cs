namespace InterviewBot.Storage;

/// <summary>Instants are Unix milliseconds in every table.</summary>
internal static class Instants
{
    public static DateTimeOffset At(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);

    public static DateTimeOffset? At(long? milliseconds) => milliseconds is { } value ? At(value) : null;
}

namespace InterviewBot.Core;

/// <summary>A token or key: set outright, or alone in a file, as containers are given theirs.</summary>
public static class Secret
{
    /// <returns>What was set, else what the file holds, without the spaces that copying leaves; "" where there is neither.</returns>
    public static string Of(string set, string file)
    {
        if (set.Trim() is { Length: > 0 } given)
        {
            return given;
        }

        try
        {
            return file.Length > 0 ? File.ReadAllText(file).Trim() : "";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // As good as empty: the check of the settings names the file.
            return "";
        }
    }
}

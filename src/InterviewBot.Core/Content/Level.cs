namespace InterviewBot.Core.Content;

/// <summary>How much experience a question expects.</summary>
public enum Level
{
    Junior,
    Mid,
    Senior,
}

public static class Levels
{
    public static string Code(this Level level) => level switch
    {
        Level.Junior => "junior",
        Level.Mid => "mid",
        _ => "senior",
    };

    public static string DisplayName(this Level level, Language language) => level switch
    {
        Level.Junior => language.Pick("주니어", "Junior"),
        Level.Mid => language.Pick("미들", "Mid-level"),
        _ => language.Pick("시니어", "Senior"),
    };

    /// <summary>Reads the code or a display name in either language, whatever the case.</summary>
    public static bool TryParse(string? text, out Level level)
    {
        (var known, level) = (text ?? "").Trim().ToLowerInvariant() switch
        {
            "junior" or "주니어" or "초급" => (true, Level.Junior),
            "mid" or "mid-level" or "middle" or "미들" or "중급" => (true, Level.Mid),
            "senior" or "시니어" or "고급" => (true, Level.Senior),
            _ => (false, Level.Junior),
        };
        return known;
    }
}

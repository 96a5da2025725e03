namespace InterviewBot.Core.Text;

/// <summary>A number with its noun in English, where one is not like the others: 0 points, <b>1 point</b>, 2 points.</summary>
public static class EnglishCounts
{
    /// <param name="many">The plural where it is not the word and an s.</param>
    public static string Of(int count, string one, string? many = null) => $"{count:N0} {Noun(count, one, many)}";

    /// <summary>The noun alone, for where something stands between: 1 <b>new question</b>, 1 of 1 <b>point</b>.</summary>
    public static string Noun(int count, string one, string? many = null) => count == 1 ? one : many ?? one + "s";
}

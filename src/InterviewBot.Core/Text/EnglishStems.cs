namespace InterviewBot.Core.Text;

/// <summary>
/// Takes the commonest English endings off, so that images, removing and deleted meet image, remove and delete. The stem
/// is a key to compare by, and need not be a word: remov.
/// </summary>
internal static class EnglishStems
{
    /// <summary>What is left has to tell words apart.</summary>
    private const int ShortestStem = 3;

    public static string Of(string word)
    {
        if (word.Length <= ShortestStem || !word.All(char.IsAsciiLetterLower))
        {
            return word;
        }

        var stem = Without(Without(Plural(word), "ing"), "ed");
        return stem.Length > ShortestStem && stem[^1] == 'e' ? stem[..^1] : stem;
    }

    private static string Plural(string word) =>
        word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1]
        : word;

    private static string Without(string word, string ending)
    {
        if (!word.EndsWith(ending, StringComparison.Ordinal) || word.Length - ending.Length < ShortestStem)
        {
            return word;
        }

        var stem = word[..^ending.Length];
        // stopped → stop, but not called → cal.
        return stem.Length > ShortestStem && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's') ? stem[..^1] : stem;
    }
}

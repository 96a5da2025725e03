namespace InterviewBot.Core.Content.Parsing;

/// <summary>The language of a file that does not name it: its nearest folder called <c>ko</c> or <c>en</c>, else its letters.</summary>
internal static class FileLanguage
{
    /// <summary>Korean notes on docker are full of English words; English notes hold hardly any Hangul.</summary>
    private const double KoreanShare = 0.1;

    public static Language Of(string fullPath, string text)
    {
        for (var folder = Path.GetDirectoryName(fullPath); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            switch (Path.GetFileName(folder).ToLowerInvariant())
            {
                case "ko":
                    return Language.Ko;
                case "en":
                    return Language.En;
            }
        }

        return OfLetters(text);
    }

    private static Language OfLetters(string text)
    {
        int hangul = 0, letters = 0;
        foreach (var c in text)
        {
            if (c is >= '\uAC00' and <= '\uD7A3' or >= '\u1100' and <= '\u11FF')
            {
                hangul++;
            }
            else if (char.IsAsciiLetter(c))
            {
                letters++;
            }
        }

        return letters > 0 && hangul < (hangul + letters) * KoreanShare ? Language.En : Language.Ko;
    }
}

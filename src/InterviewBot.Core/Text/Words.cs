namespace InterviewBot.Core.Text;

/// <summary>Splits what people type into words: runs of Hangul, runs of Latin letters and digits, and flags with their dashes, of which phones make a long one.</summary>
public static class Words
{
    public static List<string> Split(string text)
    {
        var words = new List<string>();
        var lower = Hangul.Compose(text).Replace("—", "--", StringComparison.Ordinal).Replace("–", "--", StringComparison.Ordinal).ToLowerInvariant();
        for (var i = 0; i < lower.Length;)
        {
            var end = WordEnd(lower, i);
            if (end == i)
            {
                i++;
                continue;
            }

            words.Add(lower[i..end]);
            i = end;
        }

        return words;
    }

    public static bool IsFlag(string word) => word.Length > 1 && word[0] == '-';

    private static int WordEnd(string text, int start)
    {
        if (text[start] == '-' && (start == 0 || !(text[start - 1] == '-' || IsWordCharacter(text[start - 1]))))
        {
            var end = start;
            while (end < text.Length && (text[end] == '-' || char.IsAsciiLetterOrDigit(text[end])))
            {
                end++;
            }

            return end - start > 1 && char.IsAsciiLetterOrDigit(text[end - 1]) ? end : start;
        }

        if (!IsWordCharacter(text[start]))
        {
            return start;
        }

        var hangul = Hangul.IsHangul(text[start]);
        var place = start;
        while (place < text.Length && IsWordCharacter(text[place]) && Hangul.IsHangul(text[place]) == hangul)
        {
            place++;
        }

        return place;
    }

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character);
}

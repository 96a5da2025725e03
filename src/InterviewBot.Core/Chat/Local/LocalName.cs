using System.Globalization;
using System.Text;

namespace InterviewBot.Core.Chat.Local;

/// <summary>Nicknames: what may stand in one, and when two are the same.</summary>
public static class LocalName
{
    /// <summary>In UTF-16 code units.</summary>
    public const int Longest = 32;

    private const int ZeroWidthJoiner = 0x200D;

    private static readonly string[] Reserved = ["interviewbot", "인터뷰봇", "bot", "봇"];

    /// <summary>Trims, folds inner spaces, and removes what is invisible or turns the line around (emoji keep their joiners).</summary>
    public static string Clean(string? typed)
    {
        var builder = new StringBuilder();
        foreach (var rune in (typed ?? "").EnumerateRunes())
        {
            var kind = Rune.GetUnicodeCategory(rune);
            if (Rune.IsWhiteSpace(rune))
            {
                builder.Append(builder.Length > 0 && builder[^1] != ' ' ? " " : "");
            }
            else if (rune.Value == ZeroWidthJoiner || !IsInvisible(kind))
            {
                builder.Append(rune);
            }
        }

        return builder.ToString().Trim(' ', (char)ZeroWidthJoiner);
    }

    /// <summary>Equal for names that people would take for the same.</summary>
    public static string Key(string name) =>
        name.Replace(((char)ZeroWidthJoiner).ToString(), "").Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    /// <summary>Whether the name is the bot's own.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(Key(name).Replace(" ", ""));

    private static bool IsInvisible(UnicodeCategory kind) => kind is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}

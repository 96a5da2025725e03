using System.Globalization;
using System.Text;
using InterviewBot.Core.Text;

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
        foreach (var rune in Hangul.Compose(typed ?? "").EnumerateRunes())
        {
            var kind = Rune.GetUnicodeCategory(rune);
            if (Rune.IsWhiteSpace(rune))
            {
                builder.Append(builder.Length > 0 && builder[^1] != ' ' ? " " : "");
            }
            else if (rune.Value == ZeroWidthJoiner || !(IsInvisible(kind) || IsBlank(rune.Value)))
            {
                builder.Append(rune);
            }
        }

        return builder.ToString().Trim(' ', (char)ZeroWidthJoiner);
    }

    /// <summary>
    /// Equal for names that people would take for the same: letter case, full-width forms, joiners and how an emoji is to
    /// look do not count. Empty where there is nothing to see.
    /// </summary>
    public static string Key(string name) => string.Concat(
        Hangul.Compose(name).Where(c => c != ZeroWidthJoiner && !IsVariation(c) && !char.IsWhiteSpace(c)).Select(NarrowLower));

    /// <summary>Whether the name is the bot's own.</summary>
    public static bool IsReserved(string name) => Reserved.Contains(Key(name));

    /// <summary>
    /// What Unicode counts among letters, marks and symbols although nothing is drawn: the Hangul fillers, Braille without
    /// dots, and joiners of other scripts.
    /// </summary>
    internal static bool IsBlank(int character) => character is 0x3164 or 0xFFA0 or 0x115F or 0x1160 or 0x2800 or 0x034F
        or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or (>= 0xE0100 and <= 0xE01EF);

    private static bool IsVariation(char c) => c is >= '\uFE00' and <= '\uFE0F';

    /// <summary>By arithmetic: normalisation does nothing where globalization is invariant.</summary>
    private static char NarrowLower(char c) =>
        char.ToLowerInvariant(c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - 0xFEE0) : c);

    private static bool IsInvisible(UnicodeCategory kind) => kind is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}

using System.Globalization;
using System.Text;

namespace InterviewBot.Charts.Fonts;

/// <summary>Which letters may be drawn one after another from left to right.</summary>
internal static class LetterShapes
{
    /// <summary>Hebrew, Arabic and their neighbours run from right to left; from Devanagari to Myanmar and Khmer letters join and move.</summary>
    private static readonly (int From, int To)[] NeedShaping =
        [(0x0590, 0x08FF), (0x0900, 0x0DFF), (0x0F00, 0x109F), (0x1780, 0x17FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFF), (0x10800, 0x11FFF), (0x1E800, 0x1EFFF)];

    public static bool StandAlone(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
        && !NeedShaping.Any(range => rune.Value >= range.From && rune.Value <= range.To);
}

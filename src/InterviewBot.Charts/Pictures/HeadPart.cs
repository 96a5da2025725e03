using InterviewBot.Charts.Fonts;
using SkiaSharp;

namespace InterviewBot.Charts.Pictures;

/// <summary>The title with the subtitle at its side, or below it on a card that is too narrow for both.</summary>
internal static class HeadPart
{
    public const float Height = 88;

    /// <summary>Narrower, in the units of a <see cref="Sheet"/>, a card has no room for both in a line.</summary>
    private const float BothInALine = 600;

    public static void Draw(Sheet sheet, string title, string subtitle, float margin)
    {
        var inner = sheet.Width - (2 * margin);
        var (large, small) = (new TextStyle(26, sheet.Palette.Ink, Bold: true), new TextStyle(16, sheet.Palette.Quiet));
        if (sheet.Width < BothInALine)
        {
            sheet.Text(title, margin, 42, large, most: inner);
            sheet.Text(subtitle, margin, 70, small, most: inner);
            return;
        }

        var used = sheet.Text(subtitle, sheet.Width - margin, 55, small, SKTextAlign.Right, inner / 2);
        sheet.Text(title, margin, 56, large, most: inner - used - 24);
    }
}

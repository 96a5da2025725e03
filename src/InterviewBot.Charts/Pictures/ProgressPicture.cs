using System.Collections.Immutable;
using InterviewBot.Charts.Fonts;
using InterviewBot.Core.Practice.Charts;
using SkiaSharp;

namespace InterviewBot.Charts.Pictures;

/// <summary>Four numbers, the calendar beside the reviews to come, and every topic as a bar.</summary>
internal static class ProgressPicture
{
    private const float Width = 880;
    private const float Margin = 34;
    private const float Gap = 16;
    private const float Inner = Width - (2 * Margin);
    private const float CalendarWidth = 388;
    private const float Head = 86;
    private const float TileHeight = 104;
    private const float PanelHeight = 278;

    public static ImmutableArray<byte> Draw(ProgressChart chart, ChartFonts fonts, Palette palette)
    {
        var height = Head + TileHeight + Gap + PanelHeight + Gap + TopicsPart.HeightOf(chart.Topics.Length) + Margin;
        using var sheet = new Sheet(Width, height, fonts, palette);
        var used = sheet.Text(chart.Subtitle, Width - Margin, 55, new TextStyle(16, palette.Quiet), SKTextAlign.Right, Inner / 2);
        sheet.Text(chart.Title, Margin, 56, new TextStyle(26, palette.Ink, Bold: true), most: Inner - used - 24);
        DrawTiles(sheet, chart, Head);
        var panels = Head + TileHeight + Gap;
        CalendarPart.Draw(sheet, chart.Calendar, Margin, panels, CalendarWidth, PanelHeight);
        ComingPart.Draw(sheet, chart.ComingTitle, chart.Coming, Margin + CalendarWidth + Gap, panels, Inner - Gap - CalendarWidth, PanelHeight);
        TopicsPart.Draw(sheet, chart, Margin, panels + PanelHeight + Gap, Inner);
        return sheet.ToPng();
    }

    private static void DrawTiles(Sheet sheet, ProgressChart chart, float y)
    {
        var palette = sheet.Palette;
        var width = (Inner - (Gap * (chart.Tiles.Length - 1))) / chart.Tiles.Length;
        for (var i = 0; i < chart.Tiles.Length; i++)
        {
            var (tile, x) = (chart.Tiles[i], Margin + (i * (width + Gap)));
            sheet.Box(x, y, width, TileHeight, 14, palette.Panel);
            sheet.Text(tile.Label, x + 18, y + 31, new TextStyle(15, palette.Quiet), most: width - 36);
            sheet.Text(tile.Value, x + 18, y + 64, new TextStyle(29, palette.Ink, Bold: true), most: width - 36);
            sheet.Text(tile.Note, x + 18, y + 88, new TextStyle(14, palette.Quiet), most: width - 36);
        }
    }
}

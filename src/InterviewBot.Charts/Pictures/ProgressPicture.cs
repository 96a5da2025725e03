using System.Collections.Immutable;
using InterviewBot.Charts.Fonts;
using InterviewBot.Core.Practice.Charts;

namespace InterviewBot.Charts.Pictures;

/// <summary>Four numbers, the calendar with the reviews to come, and every topic as a bar.</summary>
internal static class ProgressPicture
{
    private const float Gap = 16;
    private const float TileHeight = 104;
    private const float PanelHeight = 278;

    private static readonly Layout Wide = new(Width: 880, Margin: 34, TileColumns: 4, CalendarWidth: 388, TopicColumns: 3);
    private static readonly Layout Narrow = new(Width: 440, Margin: 18, TileColumns: 2, CalendarWidth: null, TopicColumns: 1);

    public static ImmutableArray<byte> Draw(ProgressChart chart, ChartFonts fonts, Palette palette, ChartShape shape)
    {
        var layout = shape == ChartShape.Narrow ? Narrow : Wide;
        var panels = HeadPart.Height + TilesHeight(chart, layout) + Gap;
        var topics = panels + PanelsHeight(layout) + Gap;
        using var sheet = new Sheet(layout.Width, topics + TopicsPart.HeightOf(chart.Topics.Length, layout.TopicColumns) + layout.Margin, fonts, palette);
        HeadPart.Draw(sheet, chart.Title, chart.Subtitle, layout.Margin);
        DrawTiles(sheet, chart, layout, HeadPart.Height);
        DrawPanels(sheet, chart, layout, panels);
        TopicsPart.Draw(sheet, chart, layout.Margin, topics, layout.Inner, layout.TopicColumns);
        return sheet.ToPng();
    }

    private static float TilesHeight(ProgressChart chart, Layout layout) =>
        ((chart.Tiles.Length + layout.TileColumns - 1) / layout.TileColumns * (TileHeight + Gap)) - Gap;

    private static float PanelsHeight(Layout layout) => layout.CalendarWidth is null ? (2 * PanelHeight) + Gap : PanelHeight;

    private static void DrawTiles(Sheet sheet, ProgressChart chart, Layout layout, float top)
    {
        var palette = sheet.Palette;
        var width = (layout.Inner - (Gap * (layout.TileColumns - 1))) / layout.TileColumns;
        for (var i = 0; i < chart.Tiles.Length; i++)
        {
            var tile = chart.Tiles[i];
            var (x, y) = (layout.Margin + (i % layout.TileColumns * (width + Gap)), top + (i / layout.TileColumns * (TileHeight + Gap)));
            sheet.Box(x, y, width, TileHeight, 14, palette.Panel);
            sheet.Text(tile.Label, x + 18, y + 31, new TextStyle(15, palette.Quiet), most: width - 36);
            sheet.Text(tile.Value, x + 18, y + 64, new TextStyle(29, palette.Ink, Bold: true), most: width - 36);
            sheet.Text(tile.Note, x + 18, y + 88, new TextStyle(14, palette.Quiet), most: width - 36);
        }
    }

    private static void DrawPanels(Sheet sheet, ProgressChart chart, Layout layout, float y)
    {
        CalendarPart.Draw(sheet, chart.Calendar, layout.Margin, y, layout.CalendarWidth ?? layout.Inner, PanelHeight);
        if (layout.CalendarWidth is { } beside)
        {
            ComingPart.Draw(sheet, chart.ComingTitle, chart.Coming, layout.Margin + beside + Gap, y, layout.Inner - Gap - beside, PanelHeight);
        }
        else
        {
            ComingPart.Draw(sheet, chart.ComingTitle, chart.Coming, layout.Margin, y + PanelHeight + Gap, layout.Inner, PanelHeight);
        }
    }

    /// <param name="CalendarWidth">Null where the calendar has a line of its own.</param>
    private sealed record Layout(float Width, float Margin, int TileColumns, float? CalendarWidth, int TopicColumns)
    {
        public float Inner => Width - (2 * Margin);
    }
}

using InterviewBot.Charts.Fonts;
using InterviewBot.Core.Practice.Charts;
using SkiaSharp;

namespace InterviewBot.Charts.Pictures;

/// <summary>Topics in columns, each with its name and number above its bar.</summary>
internal static class TopicsPart
{
    private const float Between = 30;
    private const float RowHeight = 45;
    private const float Padding = 20;

    public static float HeightOf(int topics, int columns) => HeadOf(columns) + (RowHeight * RowsOf(topics, columns)) + 14;

    public static void Draw(Sheet sheet, ProgressChart chart, float x, float y, float width, int columns)
    {
        var palette = sheet.Palette;
        var head = HeadOf(columns);
        sheet.Box(x, y, width, HeightOf(chart.Topics.Length, columns), 14, palette.Panel);
        sheet.Text(chart.TopicsTitle, x + Padding, y + 34, new TextStyle(16, palette.Ink, Bold: true));
        DrawLegend(sheet, chart.Legend, x + width - Padding, y + head - 20);
        var rows = RowsOf(chart.Topics.Length, columns);
        var column = (width - (2 * Padding) - (Between * (columns - 1))) / columns;
        for (var i = 0; i < chart.Topics.Length; i++)
        {
            DrawTopic(sheet, chart.Topics[i], x + Padding + (i / rows * (column + Between)), y + head + (i % rows * RowHeight), column);
        }
    }

    public static void DrawTopic(Sheet sheet, ChartBar topic, float x, float y, float width)
    {
        var palette = sheet.Palette;
        var begun = topic.Met > 0;
        var number = sheet.Text(topic.Text, x + width, y + 16, new TextStyle(14, begun ? palette.Ink : palette.Quiet, Bold: begun), SKTextAlign.Right);
        sheet.Text(topic.Label, x, y + 16, new TextStyle(15, begun ? palette.Ink : palette.Quiet), most: width - number - 10);
        var whole = Math.Max(1, topic.Whole);
        sheet.Bar(x, y + 25, width, 8, ((double)topic.Met / whole, palette.Met), ((double)topic.Covered / whole, palette.Covered));
    }

    private static int RowsOf(int topics, int columns) => (topics + columns - 1) / columns;

    /// <summary>Beside a single column the legend has a line of its own.</summary>
    private static float HeadOf(int columns) => columns == 1 ? 84 : 54;

    private static void DrawLegend(Sheet sheet, (string Covered, string Met, string Left) legend, float right, float y)
    {
        var palette = sheet.Palette;
        foreach (var (name, color) in new[] { (legend.Left, palette.Track), (legend.Met, palette.Met), (legend.Covered, palette.Covered) })
        {
            var width = sheet.Text(name, right, y, new TextStyle(14, palette.Quiet), SKTextAlign.Right);
            sheet.Circle(right - width - 11, y - 5, 5, color);
            right -= width + 34;
        }
    }
}

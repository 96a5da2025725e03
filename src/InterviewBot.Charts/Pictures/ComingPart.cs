using System.Collections.Immutable;
using InterviewBot.Charts.Fonts;
using InterviewBot.Core.Practice.Charts;
using SkiaSharp;

namespace InterviewBot.Charts.Pictures;

/// <summary>The days to come as columns, today the brightest.</summary>
internal static class ComingPart
{
    private const float Thickness = 22;

    /// <summary>One review alone does not fill a column.</summary>
    private const int FullColumn = 5;

    public static void Draw(Sheet sheet, string title, ImmutableArray<ChartColumn> columns, float x, float y, float width, float height)
    {
        var palette = sheet.Palette;
        sheet.Box(x, y, width, height, 14, palette.Panel);
        sheet.Text(title, x + 20, y + 34, new TextStyle(16, palette.Ink, Bold: true), most: width - 40);
        var most = Math.Max(FullColumn, columns.Max(column => column.Count));
        var (top, bottom) = (y + 78, y + height - 44);
        var step = (width - 40) / columns.Length;
        for (var i = 0; i < columns.Length; i++)
        {
            var (column, centre) = (columns[i], x + 20 + (step * (i + 0.5f)));
            var tall = column.Count == 0 ? 0 : Math.Max(Thickness, (bottom - top) * column.Count / most);
            sheet.Box(centre - (Thickness / 2), top, Thickness, bottom - top, 7, palette.Track.WithAlpha(110));
            sheet.Box(centre - (Thickness / 2), bottom - tall, Thickness, tall, 7, i == 0 ? palette.Coming : palette.Coming.WithAlpha(165));
            sheet.Text($"{column.Count}", centre, top - 10, new TextStyle(14, column.Count == 0 ? palette.Quiet : palette.Ink, Bold: column.Count > 0), SKTextAlign.Center);
            sheet.Text(column.Label, centre, bottom + 22, new TextStyle(13, i == 0 ? palette.Ink : palette.Quiet), SKTextAlign.Center, step);
        }
    }
}

using System.Collections.Immutable;
using InterviewBot.Charts.Fonts;
using InterviewBot.Core.Practice.Charts;
using SkiaSharp;

namespace InterviewBot.Charts.Pictures;

/// <summary>A row a person: the rank as a medal, the name, the score, and a bar against the first.</summary>
internal static class RankingPicture
{
    private const float RowHeight = 66;
    private const float Gap = 10;

    public static ImmutableArray<byte> Draw(RankingChart chart, ChartFonts fonts, Palette palette, ChartShape shape)
    {
        var (width, margin) = shape == ChartShape.Narrow ? (440f, 18f) : (720f, 34f);
        var rows = chart.Rows.Length * (RowHeight + Gap);
        var note = chart.Note.Length > 0 ? 34 : 0;
        using var sheet = new Sheet(width, HeadPart.Height + rows + note + margin - Gap, fonts, palette);
        HeadPart.Draw(sheet, chart.Title, chart.Subtitle, margin);
        var best = Math.Max(1, chart.Rows.Select(row => row.Value).DefaultIfEmpty().Max());
        for (var i = 0; i < chart.Rows.Length; i++)
        {
            DrawRow(sheet, chart.Rows[i], best, margin, HeadPart.Height + (i * (RowHeight + Gap)));
        }

        sheet.Text(chart.Note, width / 2, HeadPart.Height + rows + 20, new TextStyle(15, palette.Quiet), SKTextAlign.Center, width - (2 * margin));
        return sheet.ToPng();
    }

    private static void DrawRow(Sheet sheet, RankingRow row, int best, float x, float y)
    {
        var palette = sheet.Palette;
        var inner = sheet.Width - (2 * x);
        sheet.Box(x, y, inner, RowHeight, 14, palette.Panel);
        var medal = row.Rank <= palette.Medals.Length ? palette.Medals[row.Rank - 1] : (Ground: palette.Track, Ink: palette.Ink);
        sheet.Circle(x + 38, y + (RowHeight / 2), 18, medal.Ground);
        sheet.Text($"{row.Rank}", x + 38, y + (RowHeight / 2) + 6, new TextStyle(16, medal.Ink, Bold: true), SKTextAlign.Center);
        var (left, width) = (x + 74, inner - 74 - 20);
        var score = sheet.Text(row.Text, left + width, y + 29, new TextStyle(15, palette.Quiet), SKTextAlign.Right, width * 0.6f);
        sheet.Text(row.Name, left, y + 29, new TextStyle(18, palette.Ink, Bold: true), most: width - score - 16);
        sheet.Bar(left, y + 42, width, 10, ((double)row.Value / best, palette.Covered));
    }
}

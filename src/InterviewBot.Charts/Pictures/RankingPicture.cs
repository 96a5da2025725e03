using System.Collections.Immutable;
using InterviewBot.Charts.Fonts;
using InterviewBot.Core.Practice.Charts;
using SkiaSharp;

namespace InterviewBot.Charts.Pictures;

/// <summary>A row a person: the rank as a medal, the name, the score, and a bar against the first.</summary>
internal static class RankingPicture
{
    private const float Width = 720;
    private const float Margin = 34;
    private const float Head = 88;
    private const float RowHeight = 66;
    private const float Gap = 10;

    public static ImmutableArray<byte> Draw(RankingChart chart, ChartFonts fonts, Palette palette)
    {
        var rows = chart.Rows.Length * (RowHeight + Gap);
        var note = chart.Note.Length > 0 ? 34 : 0;
        using var sheet = new Sheet(Width, Head + rows + note + Margin - Gap, fonts, palette);
        var used = sheet.Text(chart.Subtitle, Width - Margin, 55, new TextStyle(16, palette.Quiet), SKTextAlign.Right, (Width - (2 * Margin)) / 2);
        sheet.Text(chart.Title, Margin, 56, new TextStyle(26, palette.Ink, Bold: true), most: Width - (2 * Margin) - used - 24);
        var best = Math.Max(1, chart.Rows.Select(row => row.Value).DefaultIfEmpty().Max());
        for (var i = 0; i < chart.Rows.Length; i++)
        {
            DrawRow(sheet, chart.Rows[i], best, Head + (i * (RowHeight + Gap)));
        }

        sheet.Text(chart.Note, Width / 2, Head + rows + 20, new TextStyle(15, palette.Quiet), SKTextAlign.Center);
        return sheet.ToPng();
    }

    private static void DrawRow(Sheet sheet, RankingRow row, int best, float y)
    {
        var palette = sheet.Palette;
        const float inner = Width - (2 * Margin);
        sheet.Box(Margin, y, inner, RowHeight, 14, palette.Panel);
        var medal = row.Rank <= palette.Medals.Length ? palette.Medals[row.Rank - 1] : (Ground: palette.Track, Ink: palette.Ink);
        sheet.Circle(Margin + 38, y + (RowHeight / 2), 18, medal.Ground);
        sheet.Text($"{row.Rank}", Margin + 38, y + (RowHeight / 2) + 6, new TextStyle(16, medal.Ink, Bold: true), SKTextAlign.Center);
        const float left = Margin + 74;
        const float width = inner - 74 - 20;
        var score = sheet.Text(row.Text, left + width, y + 29, new TextStyle(15, palette.Quiet), SKTextAlign.Right, width * 0.6f);
        sheet.Text(row.Name, left, y + 29, new TextStyle(18, palette.Ink, Bold: true), most: width - score - 16);
        sheet.Bar(left, y + 42, width, 10, ((double)row.Value / best, palette.Covered));
    }
}

using InterviewBot.Charts.Fonts;
using InterviewBot.Core.Practice.Charts;
using SkiaSharp;

namespace InterviewBot.Charts.Pictures;

/// <summary>Weeks as columns of squares, darker or brighter with the questions of the day.</summary>
internal static class CalendarPart
{
    private const float Cell = 21;
    private const float Step = 25;

    /// <summary>From how many questions on a day has the next shade.</summary>
    private static readonly int[] Shades = [1, 2, 4, 7];

    public static void Draw(Sheet sheet, ChartCalendar calendar, float x, float y, float width, float height)
    {
        var palette = sheet.Palette;
        sheet.Box(x, y, width, height, 14, palette.Panel);
        sheet.Text(calendar.Title, x + 20, y + 34, new TextStyle(16, palette.Ink, Bold: true));
        sheet.Text(calendar.Summary, x + width - 20, y + 34, new TextStyle(15, palette.Quiet), SKTextAlign.Right);
        var quiet = new TextStyle(12.5f, palette.Quiet);
        var weeks = calendar.Days.Length / 7;
        var (left, top) = (x + width - 20 - (weeks * Step) + (Step - Cell), y + 66);
        for (var week = 0; week < weeks; week++)
        {
            sheet.Text(calendar.Months[week], left + (week * Step), top - 8, quiet);
        }

        for (var weekday = 0; weekday < calendar.Weekdays.Length; weekday += 2)
        {
            sheet.Text(calendar.Weekdays[weekday], left - 10, top + (weekday * Step) + 15, quiet, SKTextAlign.Right);
        }

        for (var day = 0; day < calendar.Days.Length; day++)
        {
            if (calendar.Days[day] is { } count)
            {
                sheet.Box(left + (day / 7 * Step), top + (day % 7 * Step), Cell, Cell, 5, ColorOf(count, palette));
            }
        }

        DrawLegend(sheet, calendar, left + (weeks * Step) - (Step - Cell), top + (7 * Step) + 16);
    }

    private static void DrawLegend(Sheet sheet, ChartCalendar calendar, float right, float y)
    {
        const float size = 12;
        var palette = sheet.Palette;
        var quiet = new TextStyle(12.5f, palette.Quiet);
        SKColor[] shades = [palette.Track, .. palette.Heat];
        right -= sheet.Text(calendar.More, right, y, quiet, SKTextAlign.Right) + 8;
        foreach (var shade in shades.Reverse())
        {
            sheet.Box(right - size, y - size + 2, size, size, 3, shade);
            right -= size + 4;
        }

        sheet.Text(calendar.Less, right - 4, y, quiet, SKTextAlign.Right);
    }

    private static SKColor ColorOf(int count, Palette palette)
    {
        var shade = Array.FindLastIndex(Shades, least => count >= least);
        return shade < 0 ? palette.Track : palette.Heat[shade];
    }
}

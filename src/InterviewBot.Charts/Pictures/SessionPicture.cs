using System.Collections.Immutable;
using InterviewBot.Charts.Fonts;
using InterviewBot.Core.Practice.Charts;
using SkiaSharp;

namespace InterviewBot.Charts.Pictures;

/// <summary>Two people beside each other, each with a bar a topic. They are not ranked.</summary>
internal static class SessionPicture
{
    private const int MostColumns = 2;
    private const float Width = 880;
    private const float Margin = 34;
    private const float Gap = 16;
    private const float PersonHead = 50;
    private const float TopicHeight = 45;

    public static ImmutableArray<byte> Draw(SessionChart chart, ChartFonts fonts, Palette palette)
    {
        var columns = Math.Clamp(chart.People.Length, 1, MostColumns);
        var rows = chart.People.Chunk(columns).Select(people => (People: people, Height: people.Max(HeightOf))).ToList();
        using var sheet = new Sheet(Width, HeadPart.Height + rows.Sum(row => row.Height + Gap) + Margin - Gap, fonts, palette);
        HeadPart.Draw(sheet, chart.Title, chart.Subtitle, Margin);
        var y = HeadPart.Height;
        foreach (var (people, height) in rows)
        {
            var width = (Width - (2 * Margin) - (Gap * (columns - 1))) / columns;
            for (var i = 0; i < people.Length; i++)
            {
                DrawPerson(sheet, people[i], Margin + (i * (width + Gap)), y, width, height);
            }

            y += height + Gap;
        }

        return sheet.ToPng();
    }

    private static float HeightOf(SessionRow person) => PersonHead + (person.Topics.Length * TopicHeight) + 10;

    private static void DrawPerson(Sheet sheet, SessionRow person, float x, float y, float width, float height)
    {
        var palette = sheet.Palette;
        sheet.Box(x, y, width, height, 14, palette.Panel);
        var text = sheet.Text(person.Text, x + width - 20, y + 33, new TextStyle(15, palette.Quiet), SKTextAlign.Right, width * 0.6f);
        sheet.Text(person.Name, x + 20, y + 33, new TextStyle(18, palette.Ink, Bold: true), most: width - 40 - text - 16);
        for (var i = 0; i < person.Topics.Length; i++)
        {
            TopicsPart.DrawTopic(sheet, person.Topics[i], x + 20, y + PersonHead + (i * TopicHeight), width - 40);
        }
    }
}

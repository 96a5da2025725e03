using System.Text;

namespace InterviewBot.Core.Practice.Charts;

/// <summary>Charts in words: for those who cannot see the picture, and as text where nothing can be drawn.</summary>
public static class ChartWords
{
    private const int BarLength = 10;

    /// <summary>Every word and number that the picture shows, the most telling first.</summary>
    public static string Describe(ProgressChart chart)
    {
        var tiles = chart.Tiles.Select(tile => $"{tile.Label} {tile.Value} ({tile.Note})");
        var coming = chart.Coming.Select(day => $"{day.Label} {day.Count}");
        var topics = chart.Topics.Select(topic => $"{topic.Label} {topic.Text}");
        return $"{chart.Title}, {chart.Subtitle}. {string.Join(", ", tiles)}. {chart.Calendar.Title}: {chart.Calendar.Summary}. "
            + $"{chart.ComingTitle}: {string.Join(", ", coming)}. {chart.TopicsTitle}: {string.Join(", ", topics)}.";
    }

    /// <inheritdoc cref="Describe(ProgressChart)"/>
    public static string Describe(RankingChart chart)
    {
        var rows = chart.Rows.Select(row => $"{row.Rank}. {row.Name} {row.Text}").Append(chart.Note).Where(part => part.Length > 0);
        return $"{chart.Title}, {chart.Subtitle}. {string.Join("; ", rows)}";
    }

    /// <inheritdoc cref="Describe(ProgressChart)"/>
    public static string Describe(SessionChart chart)
    {
        var people = chart.People.Select(person =>
            $"{person.Name} {person.Text}" + (person.Topics.IsEmpty ? "" : $" ({string.Join(", ", person.Topics.Select(topic => $"{topic.Label} {topic.Text}"))})"));
        return $"{chart.Title}, {chart.Subtitle}. {string.Join("; ", people)}";
    }

    /// <summary>
    /// The parts that are shapes, as lines of characters. Names stand last: Hangul is not twice as wide as a letter
    /// everywhere, so nothing after it would line up.
    /// </summary>
    public static string Draw(ProgressChart chart)
    {
        var text = new StringBuilder().AppendLine($"{chart.Calendar.Title}: {chart.Calendar.Summary}");
        for (var weekday = 0; weekday < chart.Calendar.Weekdays.Length; weekday++)
        {
            var days = chart.Calendar.Days.Where((_, i) => i % 7 == weekday);
            text.Append(string.Concat(days.Select(day => day switch { null => ' ', 0 => '░', _ => '▓' }))).AppendLine($" {chart.Calendar.Weekdays[weekday]}");
        }

        text.AppendLine().AppendLine($"{chart.ComingTitle}: {string.Join(" · ", chart.Coming.Select(day => $"{day.Label} {day.Count}"))}");
        text.AppendLine().AppendLine(chart.TopicsTitle);
        return text.AppendJoin('\n', Bars(chart.Topics)).ToString();
    }

    /// <inheritdoc cref="Draw(ProgressChart)"/>
    public static string Draw(RankingChart chart)
    {
        var best = Math.Max(1, chart.Rows.Select(row => row.Value).DefaultIfEmpty().Max());
        return string.Join('\n', chart.Rows.Select(row => $"{row.Rank,2} {Bar(row.Value, best)}  {row.Name} — {row.Text}"));
    }

    private static IEnumerable<string> Bars(IReadOnlyCollection<ChartBar> bars)
    {
        var width = bars.Select(bar => bar.Text.Length).DefaultIfEmpty().Max();
        return bars.Select(bar => $"{Bar(bar.Covered, bar.Whole)} {bar.Text.PadLeft(width)}  {bar.Label}");
    }

    /// <summary>Something is never drawn as nothing, and less than all never as all.</summary>
    private static string Bar(int value, int whole)
    {
        var length = value <= 0 || whole <= 0 ? 0
            : value >= whole ? BarLength
            : Math.Clamp((int)Math.Round((double)value * BarLength / whole), 1, BarLength - 1);
        return new string('▓', length) + new string('░', BarLength - length);
    }
}

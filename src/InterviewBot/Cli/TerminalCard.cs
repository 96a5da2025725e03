using System.Collections.Immutable;
using System.Text;
using InterviewBot.Core;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Cli;

/// <summary>Draws a card as lines of a terminal; with bold and dim where the terminal shows them, plain in a pipe.</summary>
internal sealed class TerminalCard(bool styled, Language language, TimeZoneInfo zone, TimeProvider clock)
{
    /// <summary>For standard output, with styles only where it is a terminal and NO_COLOR is not set.</summary>
    public static TerminalCard ForConsole(Language language) => new(
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        language,
        TimeZoneInfo.Local,
        TimeProvider.System);

    public string Draw(Card card)
    {
        var text = new StringBuilder();
        if (card.Title is not null)
        {
            text.AppendLine(Bold(Safe(card.Title)));
        }

        Append(text, card.Body, "");
        foreach (var field in card.Fields)
        {
            text.AppendLine(Bold(Safe(field.Name)));
            Append(text, field.Value, "  ");
        }

        if (card.Picture is { } picture)
        {
            text.AppendLine($"🖼 {Safe(picture.AlternativeText)}");
        }

        if (card.File is { } file)
        {
            text.AppendLine($"📎 {Safe(file.FileName)} ({language.Pick($"{file.Content.Length:N0}바이트", $"{file.Content.Length:N0} bytes")})");
            if (file.IsText)
            {
                // A terminal has nowhere to save it to: the text itself can be copied or piped.
                text.AppendLine(Safe(Encoding.UTF8.GetString(file.Content.AsSpan())));
            }
        }

        if (!card.Footer.IsEmpty)
        {
            text.AppendLine(Dim(Draw(card.Footer)));
        }

        return text.ToString().TrimEnd();
    }

    private void Append(StringBuilder text, ImmutableArray<Block> blocks, string indent)
    {
        foreach (var block in blocks)
        {
            foreach (var line in Lines(block))
            {
                text.Append(indent).AppendLine(line);
            }
        }
    }

    private IEnumerable<string> Lines(Block block) => block.Match(
        paragraph => Draw(paragraph.Content).Split('\n'),
        list => list.Items.SelectMany((item, i) => Indent(item.SelectMany(Lines), list.Ordered ? $"{i + 1}. " : "• ")),
        code => code.Code.Split('\n').Select(line => "  " + Safe(line)));

    private static IEnumerable<string> Indent(IEnumerable<string> lines, string mark) =>
        lines.Select((line, i) => (i == 0 ? mark : new string(' ', mark.Length)) + line);

    private string Draw(ImmutableArray<Inline> content) => string.Concat(content.Select(inline => inline.Match(
        text => Safe(text.Value),
        strong => Bold(Draw(strong.Content)),
        emphasis => Draw(emphasis.Content),
        code => styled ? $"\e[36m{Safe(code.Value)}\e[39m" : Safe(code.Value),
        link => Link(link),
        _ => "\n",
        moment => Draw(moment),
        place => Bold("#" + Safe(place.Channel)))));

    private string Link(Inline.Link link)
    {
        var label = Draw(link.Content);
        return label == link.Url ? Safe(link.Url) : $"{label} ({Safe(link.Url)})";
    }

    private string Draw(Inline.Moment moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment.At, zone);
        var left = moment.At - clock.GetUtcNow();
        return moment.Style switch
        {
            MomentStyle.Time => $"{local:HH:mm}",
            MomentStyle.DateTime => $"{local:yyyy-MM-dd HH:mm}",
            _ when left <= TimeSpan.Zero => language.Pick("지금", "now"),
            _ => language.Pick($"{local:HH:mm:ss}까지 ({Span(left)} 남음)", $"until {local:HH:mm:ss} ({Span(left)} left)"),
        };
    }

    private string Span(TimeSpan left) => left.TotalMinutes >= 1
        ? language.Pick($"{(int)left.TotalMinutes}분", $"{(int)left.TotalMinutes} min")
        : language.Pick($"{(int)left.TotalSeconds}초", $"{(int)left.TotalSeconds} s");

    /// <summary>Nobody's text may move the cursor or colour the screen: control characters are dropped.</summary>
    public static string Safe(string text) => string.Concat(text.Where(character => !char.IsControl(character) || character is '\n' or '\t'));

    private string Bold(string text) => styled ? $"\e[1m{text}\e[22m" : text;

    private string Dim(string text) => styled ? $"\e[2m{text}\e[22m" : text;
}

using System.Collections.Immutable;
using System.Text;

namespace InterviewBot.Core.Chat.Cards;

/// <summary>Short ways to build the neutral tree, and to read it back as plain text.</summary>
public static class Rich
{
    public static Inline Text(string value) => new Inline.Text(value);

    public static Inline Bold(string value) => new Inline.Strong([Text(value)]);

    public static Inline Code(string value) => new Inline.Code(value);

    public static Inline Relative(DateTimeOffset at) => new Inline.Moment(at, MomentStyle.Relative);

    public static Inline Time(DateTimeOffset at) => new Inline.Moment(at, MomentStyle.Time);

    public static Inline DateTime(DateTimeOffset at) => new Inline.Moment(at, MomentStyle.DateTime);

    public static Block Paragraph(params ImmutableArray<Inline> content) => new Block.Paragraph(content);

    public static Block Paragraph(string text) => new Block.Paragraph([Text(text)]);

    public static Block Bullets(IEnumerable<ImmutableArray<Inline>> items) =>
        new Block.BulletList([.. items.Select(item => ImmutableArray.Create<Block>(new Block.Paragraph(item)))]);

    public static Block Bullets(IEnumerable<string> items) => Bullets(items.Select(item => ImmutableArray.Create(Text(item))));

    /// <summary>The text alone: what a person would read aloud. Instants are written in UTC.</summary>
    public static string PlainText(IEnumerable<Inline> content)
    {
        var builder = new StringBuilder();
        foreach (var inline in content)
        {
            builder.Append(inline.Match(
                text => text.Value,
                strong => PlainText(strong.Content),
                emphasis => PlainText(emphasis.Content),
                code => code.Value,
                link => PlainText(link.Content),
                _ => "\n",
                moment => moment.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'"),
                place => "#" + place.Channel));
        }

        return builder.ToString();
    }

    public static string PlainText(IEnumerable<Block> blocks) => string.Join('\n', blocks.Select(block => block.Match(
        paragraph => PlainText(paragraph.Content),
        list => string.Join('\n', list.Items.Select((item, i) => (list.Ordered ? $"{i + 1}. " : "- ") + PlainText(item))),
        code => code.Code)));
}

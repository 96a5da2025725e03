using System.Collections.Immutable;
using System.Text;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Cuts the neutral tree by offsets of its plain text, so that a label or a quote can be taken off whatever it is wrapped in.</summary>
internal static class InlineText
{
    public static string Plain(ImmutableArray<Inline> content)
    {
        if (content is [Inline.Text only])
        {
            return only.Value;
        }

        var builder = new StringBuilder();
        Append(builder, content, hideCode: false);
        return builder.ToString();
    }

    /// <summary>The plain text with every character of code replaced, so that a separator inside code is not seen.</summary>
    public static string WithoutCode(ImmutableArray<Inline> content)
    {
        var builder = new StringBuilder();
        Append(builder, content, hideCode: true);
        return builder.ToString();
    }

    /// <summary>The part of the tree whose plain text runs from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public static ImmutableArray<Inline> Slice(ImmutableArray<Inline> content, int start, int end)
    {
        var builder = ImmutableArray.CreateBuilder<Inline>(content.Length);
        var at = 0;
        foreach (var inline in content)
        {
            var length = Length(inline);
            int from = Math.Max(start - at, 0), to = Math.Min(end - at, length);
            if (from < to)
            {
                builder.Add(from == 0 && to == length ? inline : Cut(inline, from, to));
            }

            at += length;
        }

        return builder.DrainToImmutable();
    }

    public static ImmutableArray<Inline> Trim(ImmutableArray<Inline> content)
    {
        var text = Plain(content);
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = text.AsSpan().TrimEnd().Length;
        return start == 0 && end == text.Length ? content : Slice(content, start, Math.Max(start, end));
    }

    /// <summary>Takes off the quotes when they stand around the whole, whether outside or inside of bold.</summary>
    public static ImmutableArray<Inline> Unquote(ImmutableArray<Inline> content, out bool quoted)
    {
        content = Trim(content);
        var text = Plain(content);
        quoted = QuotationMarks.Surround(text);
        return quoted ? Trim(Slice(content, 1, text.Length - 1)) : content;
    }

    private static int Length(Inline inline) => inline switch
    {
        Inline.Text text => text.Value.Length,
        Inline.Code code => code.Value.Length,
        Inline.Strong strong => strong.Content.Sum(Length),
        Inline.Emphasis emphasis => emphasis.Content.Sum(Length),
        Inline.Link link => link.Content.Sum(Length),
        _ => 1,
    };

    private static Inline Cut(Inline inline, int from, int to) => inline switch
    {
        Inline.Text text => new Inline.Text(text.Value[from..to]),
        Inline.Code code => new Inline.Code(code.Value[from..to]),
        Inline.Strong strong => new Inline.Strong(Slice(strong.Content, from, to)),
        Inline.Emphasis emphasis => new Inline.Emphasis(Slice(emphasis.Content, from, to)),
        Inline.Link link => new Inline.Link(link.Url, Slice(link.Content, from, to)),
        _ => inline,
    };

    private static void Append(StringBuilder builder, ImmutableArray<Inline> content, bool hideCode)
    {
        foreach (var inline in content)
        {
            _ = inline switch
            {
                Inline.Text text => builder.Append(text.Value),
                Inline.Code code => hideCode ? builder.Append('x', code.Value.Length) : builder.Append(code.Value),
                Inline.Strong strong => Nested(builder, strong.Content, hideCode),
                Inline.Emphasis emphasis => Nested(builder, emphasis.Content, hideCode),
                Inline.Link link => Nested(builder, link.Content, hideCode),
                _ => builder.Append('\n'),
            };
        }
    }

    private static StringBuilder Nested(StringBuilder builder, ImmutableArray<Inline> content, bool hideCode)
    {
        Append(builder, content, hideCode);
        return builder;
    }
}

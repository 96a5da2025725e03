using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Cuts the neutral tree by offsets of its plain text, so that a label or a quote can be taken off whatever it is wrapped in.</summary>
internal static class InlineText
{
    public static string Plain(ImmutableArray<Inline> content) => content switch
    {
        [] => "",
        [Inline.Text only] => only.Value,
        _ => string.Create(Length(content), content, static (target, all) => Fill(target, all, hideCode: false)),
    };

    /// <summary>The plain text with every character of code replaced, so that a separator inside code is not seen.</summary>
    public static string WithoutCode(ImmutableArray<Inline> content) => content switch
    {
        [] => "",
        [Inline.Text only] => only.Value,
        _ => string.Create(Length(content), content, static (target, all) => Fill(target, all, hideCode: true)),
    };

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
        if (content.Length == 0 || (!char.IsWhiteSpace(Edge(content[0], first: true)) && !char.IsWhiteSpace(Edge(content[^1], first: false))))
        {
            return content;
        }

        var text = Plain(content);
        var start = text.Length - text.AsSpan().TrimStart().Length;
        return Slice(content, start, Math.Max(start, text.AsSpan().TrimEnd().Length));
    }

    /// <summary>Takes off the quotes when they stand around the whole, whether outside or inside of bold.</summary>
    public static ImmutableArray<Inline> Unquote(ImmutableArray<Inline> content, out bool quoted)
    {
        content = Trim(content);
        quoted = content.Length > 0 && QuotationMarks.CanOpen(Edge(content[0], first: true));
        if (!quoted)
        {
            return content;
        }

        var text = Plain(content);
        quoted = QuotationMarks.Surround(text);
        return quoted ? Trim(Slice(content, 1, text.Length - 1)) : content;
    }

    private static int Length(ImmutableArray<Inline> content)
    {
        var length = 0;
        foreach (var inline in content)
        {
            length += Length(inline);
        }

        return length;
    }

    private static int Length(Inline inline) => inline switch
    {
        Inline.Text text => text.Value.Length,
        Inline.Code code => code.Value.Length,
        _ => Content(inline) is { } inner ? Length(inner) : 1,
    };

    private static ImmutableArray<Inline>? Content(Inline inline) => inline switch
    {
        Inline.Strong strong => strong.Content,
        Inline.Emphasis emphasis => emphasis.Content,
        Inline.Link link => link.Content,
        _ => null,
    };

    /// <summary>The first or last character; a line break and emptiness count as a space.</summary>
    private static char Edge(Inline inline, bool first)
    {
        var text = inline switch { Inline.Text plain => plain.Value, Inline.Code code => code.Value, _ => "" };
        return text.Length > 0 ? text[first ? 0 : ^1]
            : Content(inline) is { Length: > 0 } inner ? Edge(inner[first ? 0 : ^1], first)
            : ' ';
    }

    private static Inline Cut(Inline inline, int from, int to) => inline switch
    {
        Inline.Text text => new Inline.Text(text.Value[from..to]),
        Inline.Code code => new Inline.Code(code.Value[from..to]),
        Inline.Strong strong => new Inline.Strong(Slice(strong.Content, from, to)),
        Inline.Emphasis emphasis => new Inline.Emphasis(Slice(emphasis.Content, from, to)),
        Inline.Link link => new Inline.Link(link.Url, Slice(link.Content, from, to)),
        _ => inline,
    };

    private static int Fill(Span<char> target, ImmutableArray<Inline> content, bool hideCode)
    {
        var at = 0;
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Inline.Text text:
                    text.Value.CopyTo(target[at..]);
                    at += text.Value.Length;
                    break;
                case Inline.Code code when hideCode:
                    target.Slice(at, code.Value.Length).Fill('x');
                    at += code.Value.Length;
                    break;
                case Inline.Code code:
                    code.Value.CopyTo(target[at..]);
                    at += code.Value.Length;
                    break;
                default:
                    at += Content(inline) is { } inner ? Fill(target[at..], inner, hideCode) : Break(target[at..]);
                    break;
            }
        }

        return at;
    }

    private static int Break(Span<char> target)
    {
        target[0] = '\n';
        return 1;
    }
}

using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;
using Inline = InterviewBot.Core.Chat.Cards.Inline;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Maps Markdig's inlines to the neutral tree. HTML never passes: known tags vanish, a bare <c>&lt;id&gt;</c> stays as text.</summary>
internal sealed class InlineMapper(Findings findings)
{
    /// <summary>What is being mapped, the inner levels behind the outer ones; one list for the whole file.</summary>
    private readonly List<Inline> _mapped = [];

    /// <summary>Maps a range of siblings, up to but not including <paramref name="end"/>.</summary>
    public ImmutableArray<Inline> Map(MarkdigInline? first, MarkdigInline? end = null)
    {
        if (first is LiteralInline literal && literal.NextSibling == end)
        {
            return [new Inline.Text(TextOf(literal))];
        }

        var start = _mapped.Count;
        Append(first, end, start);
        var result = ImmutableArray.Create(CollectionsMarshal.AsSpan(_mapped)[start..]);
        _mapped.RemoveRange(start, _mapped.Count - start);
        return result;
    }

    /// <summary>Code in a table's cell keeps the backslash of <c>\|</c>; nobody means it.</summary>
    public static string CodeOf(CodeInline code) =>
        code.Content.Contains("\\|", StringComparison.Ordinal) && IsInTable(code) ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content;

    private void Append(MarkdigInline? first, MarkdigInline? end, int start)
    {
        for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling)
        {
            AppendOne(inline, start);
        }
    }

    private void AppendOne(MarkdigInline inline, int start)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AppendText(TextOf(literal), start);
                break;
            case CodeInline code:
                _mapped.Add(new Inline.Code(CodeOf(code)));
                break;
            case EmphasisInline emphasis:
                var content = Map(emphasis.FirstChild);
                _mapped.Add(emphasis.DelimiterCount == 2 ? new Inline.Strong(content) : new Inline.Emphasis(content));
                break;
            case LineBreakInline { IsHard: true }:
                _mapped.Add(new Inline.LineBreak());
                break;
            case LineBreakInline:
                AppendText(" ", start);
                break;
            case HtmlEntityInline entity:
                AppendText(entity.Transcoded.ToString(), start);
                break;
            case HtmlInline html:
                AppendHtml(html, start);
                break;
            case AutolinkInline auto:
                AppendLink(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, [new Inline.Text(auto.Url)]);
                break;
            case LinkInline { IsImage: false } link:
                AppendLink(link.GetDynamicUrl?.Invoke() ?? link.Url, Map(link.FirstChild));
                break;
            case DelimiterInline delimiter:
                AppendText(delimiter.ToLiteral(), start);
                Append(delimiter.FirstChild, null, start);
                break;
            case ContainerInline container:
                Append(container.FirstChild, null, start);
                break;
        }
    }

    private void AppendHtml(HtmlInline html, int start)
    {
        if (HtmlTags.IsLineBreak(html.Tag))
        {
            _mapped.Add(new Inline.LineBreak());
        }
        else if (HtmlTags.IsPlaceholder(html.Tag))
        {
            findings.Add(html, Rules.QuestionRules.BarePlaceholder(html.Tag));
            AppendText(html.Tag, start);
        }
    }

    private void AppendLink(string? url, ImmutableArray<Inline> content)
    {
        if (url is not null && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto")
        {
            _mapped.Add(new Inline.Link(url, content));
        }
        else
        {
            // A relative address means nothing in a chat, and any other scheme is not followed.
            _mapped.AddRange(content);
        }
    }

    private void AppendText(string text, int start)
    {
        if (_mapped.Count > start && _mapped[^1] is Inline.Text last)
        {
            _mapped[^1] = new Inline.Text(last.Value + text);
        }
        else if (text.Length > 0)
        {
            _mapped.Add(new Inline.Text(text));
        }
    }

    /// <summary>The text without the spaces around it, which the space before <c>{#id}</c> leaves.</summary>
    public static string TrimmedTextOf(LiteralInline literal) => HangulText.Compose(literal.Content.AsSpan().Trim().ToString());

    private static string TextOf(LiteralInline literal) => HangulText.Compose(literal.Content.ToString());

    private static bool IsInTable(CodeInline code)
    {
        MarkdigInline top = code;
        while (top.Parent is not null)
        {
            top = top.Parent;
        }

        return (top as ContainerInline)?.ParentBlock?.Parent is TableCell;
    }
}

using System.Collections.Immutable;
using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;
using Inline = InterviewBot.Core.Chat.Cards.Inline;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Maps Markdig's inlines to the neutral tree. HTML never passes: known tags vanish, a bare <c>&lt;id&gt;</c> stays as text.</summary>
internal sealed class InlineMapper(Findings findings)
{
    /// <summary>Maps a range of siblings, up to but not including <paramref name="end"/>.</summary>
    public ImmutableArray<Inline> Map(MarkdigInline? first, MarkdigInline? end = null)
    {
        if (first is LiteralInline literal && literal.NextSibling == end)
        {
            return [new Inline.Text(TextOf(literal))];
        }

        var builder = ImmutableArray.CreateBuilder<Inline>();
        Append(builder, first, end);
        return builder.DrainToImmutable();
    }

    /// <summary>Code in a table's cell keeps the backslash of <c>\|</c>; nobody means it.</summary>
    public static string CodeOf(CodeInline code) =>
        code.Content.Contains("\\|", StringComparison.Ordinal) && IsInTable(code) ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content;

    private void Append(ImmutableArray<Inline>.Builder builder, MarkdigInline? first, MarkdigInline? end)
    {
        for (var inline = first; inline is not null && inline != end; inline = inline.NextSibling)
        {
            AppendOne(builder, inline);
        }
    }

    private void AppendOne(ImmutableArray<Inline>.Builder builder, MarkdigInline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                AppendText(builder, TextOf(literal));
                break;
            case CodeInline code:
                builder.Add(new Inline.Code(CodeOf(code)));
                break;
            case EmphasisInline emphasis:
                var content = Map(emphasis.FirstChild);
                builder.Add(emphasis.DelimiterCount == 2 ? new Inline.Strong(content) : new Inline.Emphasis(content));
                break;
            case LineBreakInline { IsHard: true }:
                builder.Add(new Inline.LineBreak());
                break;
            case LineBreakInline:
                AppendText(builder, " ");
                break;
            case HtmlEntityInline entity:
                AppendText(builder, entity.Transcoded.ToString());
                break;
            case HtmlInline html:
                AppendHtml(builder, html);
                break;
            case AutolinkInline auto:
                AppendLink(builder, auto.IsEmail ? "mailto:" + auto.Url : auto.Url, [new Inline.Text(auto.Url)]);
                break;
            case LinkInline { IsImage: false } link:
                AppendLink(builder, link.GetDynamicUrl?.Invoke() ?? link.Url, Map(link.FirstChild));
                break;
            case DelimiterInline delimiter:
                AppendText(builder, delimiter.ToLiteral());
                Append(builder, delimiter.FirstChild, null);
                break;
            case ContainerInline container:
                Append(builder, container.FirstChild, null);
                break;
        }
    }

    private void AppendHtml(ImmutableArray<Inline>.Builder builder, HtmlInline html)
    {
        if (HtmlTags.IsLineBreak(html.Tag))
        {
            builder.Add(new Inline.LineBreak());
        }
        else if (HtmlTags.IsPlaceholder(html.Tag))
        {
            findings.Add(html, Rules.QuestionRules.BarePlaceholder(html.Tag));
            AppendText(builder, html.Tag);
        }
    }

    private static void AppendLink(ImmutableArray<Inline>.Builder builder, string? url, ImmutableArray<Inline> content)
    {
        if (url is not null && Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto")
        {
            builder.Add(new Inline.Link(url, content));
        }
        else
        {
            // A relative address means nothing in a chat, and any other scheme is not followed.
            builder.AddRange(content);
        }
    }

    private static void AppendText(ImmutableArray<Inline>.Builder builder, string text)
    {
        if (builder.Count > 0 && builder[^1] is Inline.Text last)
        {
            builder[^1] = new Inline.Text(last.Value + text);
        }
        else if (text.Length > 0)
        {
            builder.Add(new Inline.Text(text));
        }
    }

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

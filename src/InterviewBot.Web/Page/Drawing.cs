using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Core;
using InterviewBot.Core.Chat.Cards;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace InterviewBot.Web.Page;

/// <summary>
/// The neutral tree as elements. Text only ever becomes a text node: nothing that anybody wrote is read as markup.
/// </summary>
internal static class Drawing
{
    public static RenderFragment Blocks(ImmutableArray<Block> blocks, Language language) => builder =>
    {
        foreach (var block in blocks)
        {
            builder.OpenRegion(0);
            Draw(builder, block, language);
            builder.CloseRegion();
        }
    };

    public static RenderFragment Inlines(ImmutableArray<Inline> content, Language language) => builder =>
    {
        foreach (var inline in content)
        {
            builder.OpenRegion(0);
            Draw(builder, inline, language);
            builder.CloseRegion();
        }
    };

    private static void Draw(RenderTreeBuilder builder, Block block, Language language)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                builder.OpenElement(0, "p");
                builder.AddAttribute(1, "dir", "auto");
                builder.AddContent(2, Inlines(paragraph.Content, language));
                builder.CloseElement();
                break;
            case Block.BulletList list:
                builder.OpenElement(3, list.Ordered ? "ol" : "ul");
                foreach (var item in list.Items)
                {
                    builder.OpenElement(4, "li");
                    builder.AddAttribute(5, "dir", "auto");
                    builder.AddContent(6, Blocks(item, language));
                    builder.CloseElement();
                }

                builder.CloseElement();
                break;
            case Block.CodeBlock code:
                DrawCode(builder, code, language);
                break;
        }
    }

    private static void DrawCode(RenderTreeBuilder builder, Block.CodeBlock code, Language language)
    {
        builder.OpenElement(0, "div");
        builder.AddAttribute(1, "class", "code");
        builder.OpenElement(2, "pre");
        builder.AddAttribute(3, "tabindex", "0");
        builder.AddAttribute(4, "role", "group");
        builder.AddAttribute(5, "aria-label", language.Pick("코드", "Code"));
        builder.OpenElement(6, "code");
        builder.AddContent(7, code.Code);
        builder.CloseElement();
        builder.CloseElement();
        builder.OpenElement(8, "copy-button");
        builder.AddAttribute(9, "label", language.Pick("복사", "Copy"));
        builder.AddAttribute(10, "done", language.Pick("복사했어요", "Copied"));
        builder.CloseElement();
        builder.CloseElement();
    }

    private static void Draw(RenderTreeBuilder builder, Inline inline, Language language)
    {
        switch (inline)
        {
            case Inline.Text text:
                builder.AddContent(0, text.Value);
                break;
            case Inline.Strong strong:
                Wrap(builder, "strong", Inlines(strong.Content, language));
                break;
            case Inline.Emphasis emphasis:
                Wrap(builder, "em", Inlines(emphasis.Content, language));
                break;
            case Inline.Code code:
                Wrap(builder, "code", inner => inner.AddContent(0, code.Value));
                break;
            case Inline.LineBreak:
                builder.OpenElement(1, "br");
                builder.CloseElement();
                break;
            case Inline.Link link:
                DrawLink(builder, link, language);
                break;
            case Inline.Moment moment:
                DrawMoment(builder, moment.At, KindOf(moment.Style), language);
                break;
            case Inline.Place place:
                Wrap(builder, "strong", inner => inner.AddContent(0, "#" + place.Channel));
                break;
        }
    }

    /// <summary>An instant that the browser writes in its reader's own zone.</summary>
    public static RenderFragment Moment(DateTimeOffset at, Language language) => builder => DrawMoment(builder, at, "stamp", language);

    private static void DrawMoment(RenderTreeBuilder builder, DateTimeOffset at, string kind, Language language)
    {
        builder.OpenElement(0, "local-moment");
        builder.AddAttribute(1, "at", at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
        builder.AddAttribute(2, "kind", kind);
        builder.AddAttribute(3, "language", language.Code());
        builder.CloseElement();
    }

    /// <summary>Only web addresses are links; any other scheme stays text.</summary>
    private static void DrawLink(RenderTreeBuilder builder, Inline.Link link, Language language)
    {
        if (!Uri.TryCreate(link.Url, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https"))
        {
            builder.AddContent(0, Inlines(link.Content, language));
            return;
        }

        builder.OpenElement(1, "a");
        builder.AddAttribute(2, "href", url.AbsoluteUri);
        builder.AddAttribute(3, "target", "_blank");
        builder.AddAttribute(4, "rel", "noopener noreferrer nofollow");
        builder.AddContent(5, Inlines(link.Content, language));
        builder.CloseElement();
    }

    private static void Wrap(RenderTreeBuilder builder, string element, RenderFragment content)
    {
        builder.OpenElement(0, element);
        builder.AddContent(1, content);
        builder.CloseElement();
    }

    private static string KindOf(MomentStyle style) => style switch
    {
        MomentStyle.Time => "time",
        MomentStyle.Relative => "relative",
        _ => "datetime",
    };
}

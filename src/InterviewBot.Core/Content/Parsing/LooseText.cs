using InterviewBot.Core.Content.Rules;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Warns of text that an author meant as something else: Markdown makes no error of anything.</summary>
internal sealed class LooseText(Findings findings)
{
    private const string CommentEnd = "-->";

    public void Check(ParagraphBlock paragraph, bool inQuestion)
    {
        Attributes.ReportAll(paragraph, findings);
        if (!inQuestion && paragraph.Inline?.FirstChild is EmphasisInline { DelimiterCount: 2, FirstChild: LiteralInline label })
        {
            CheckLabel(paragraph, label.Content.ToString());
        }

        if (paragraph.Inline?.FirstChild is not LiteralInline first || first.Content.IsEmpty)
        {
            return;
        }

        if (first.Content.CurrentChar == '|')
        {
            findings.Add(paragraph, QuestionRules.TableWithoutRule);
        }
        else if (first.Content.CurrentChar == '#')
        {
            CheckHeading(paragraph, first);
        }
    }

    private void CheckHeading(ParagraphBlock paragraph, LiteralInline first)
    {
        var text = first.Content.ToString();
        var hashes = text.Length - text.AsSpan().TrimStart('#').Length;
        if (hashes > 1 || QuestionHeads.ReadsLikeOne(text[hashes..]))
        {
            findings.Add(paragraph, QuestionRules.HeadingWithoutSpace);
        }
    }

    /// <summary>
    /// What only a question has, where there is none: its heading lacks the <c>Q.</c>, or a heading or rule has ended it.
    /// Labels that plain notes use as well (<c>핵심</c>, <c>참고</c>) tell nothing.
    /// </summary>
    public void CheckLabel(LeafBlock block, string label)
    {
        if (Labels.Whole(label) is Label.Points or Label.ModelAnswer or Label.FollowUps)
        {
            findings.Add(block, QuestionRules.LabelWithoutQuestion(label.Trim().TrimEnd(':', '：')));
        }
    }

    /// <summary>A comment loses what follows it on its last line; a tag hides everything up to the next blank line.</summary>
    public void Check(HtmlBlock html)
    {
        var text = html.Lines.ToString().AsSpan();
        var hides = html.Type == HtmlBlockType.Comment
            ? text.LastIndexOf(CommentEnd) is >= 0 and var end && !text[(end + CommentEnd.Length)..].IsWhiteSpace()
            : HidesMarkdown(text);
        if (hides)
        {
            findings.Add(html, QuestionRules.HiddenByHtml);
        }
    }

    public void Check(HeadingBlock heading, bool inQuestion)
    {
        if (inQuestion && heading is { IsSetext: true, Level: 2 })
        {
            findings.Add(heading, QuestionRules.TextBecameHeading);
        }
    }

    /// <summary>A fence or a comment that is never closed takes all that follows with it, so it is what the file ends with.</summary>
    public void CheckEnd(MarkdownDocument document)
    {
        Block? last = document.LastChild;
        while (last is ContainerBlock container)
        {
            last = container.LastChild;
        }

        if (last is FencedCodeBlock { ClosingFencedCharCount: 0 } fence)
        {
            findings.Add(fence, QuestionRules.NeverClosed(new string(fence.FencedChar, fence.OpeningFencedCharCount)));
        }
        else if (last is HtmlBlock { Type: HtmlBlockType.Comment } html && !html.Lines.ToString().Contains(CommentEnd, StringComparison.Ordinal))
        {
            findings.Add(html, QuestionRules.NeverClosed(CommentEnd));
        }
    }

    private static bool HidesMarkdown(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            var start = line.TrimStart();
            if (start.StartsWith("# ") || start.StartsWith("##") || start.StartsWith("- ") || start.StartsWith("| ") || start.StartsWith("**"))
            {
                return true;
            }
        }

        return false;
    }
}

using InterviewBot.Core.Content.Parsing;
using InterviewBot.Core.Content.Rules;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace InterviewBot.Core.Content.Review;

/// <summary>Links to files and to places in them that are not there. Addresses on the web are not visited.</summary>
internal static class LinkReview
{
    public static IEnumerable<Diagnostic> Of(ContentSnapshot content, Language messages)
    {
        var known = new Dictionary<string, MarkdownDocument?>(StringComparer.Ordinal);
        return content.Files.SelectMany(file => Read(file, known) is { } document ? Dead(file, document, known, messages) : []);
    }

    private static IEnumerable<Diagnostic> Dead(string file, MarkdownDocument document, Dictionary<string, MarkdownDocument?> known, Language messages)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(link => IsInternal(link.Url)))
        {
            var (path, anchor) = link.Url!.Split('#', 2) is [var before, var after] ? (Uri.UnescapeDataString(before), after) : (Uri.UnescapeDataString(link.Url), "");
            var target = path.Length == 0 ? file : Path.Combine(Path.GetDirectoryName(file) ?? "", path);
            var exists = path.Length == 0 || File.Exists(target) || Directory.Exists(target);
            if (!exists || (anchor.Length > 0 && Read(target, known) is { } there && !Anchors(there).Contains(anchor)))
            {
                yield return ReviewRules.DeadLink(link.Url!).At(new SourcePlace(file, link.Line + 1, link.Column + 1), messages);
            }
        }
    }

    private static bool IsInternal(string? url) =>
        !string.IsNullOrWhiteSpace(url) && !url.StartsWith("//", StringComparison.Ordinal) && !Uri.TryCreate(url, UriKind.Absolute, out _);

    /// <summary>What can be linked to: ids that authors wrote, and headings by the name that Git hosts give them.</summary>
    private static HashSet<string> Anchors(MarkdownDocument document) =>
    [
        .. document.Descendants().Select(node => node.TryGetAttributes()?.Id).OfType<string>(),
        .. document.Descendants<HeadingBlock>().Select(NameOf),
    ];

    private static string NameOf(HeadingBlock heading)
    {
        var text = string.Concat((heading.Inline?.Descendants<LeafInline>() ?? []).Select(TextOf)).ToLowerInvariant();
        return string.Concat(text
            .Where(character => char.IsLetterOrDigit(character) || character is ' ' or '-' or '_')
            .Select(character => character == ' ' ? '-' : character));
    }

    private static string TextOf(LeafInline leaf) => leaf switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        _ => "",
    };

    private static MarkdownDocument? Read(string file, Dictionary<string, MarkdownDocument?> known)
    {
        if (!known.TryGetValue(file, out var document))
        {
            known[file] = document = Parse(file);
        }

        return document;
    }

    private static MarkdownDocument? Parse(string file)
    {
        try
        {
            return file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && new FileInfo(file) is { Exists: true, Length: <= ContentLimits.MaxFileBytes }
                && File.ReadAllText(file) is var text && ShapeCheck.Find(text, file) is null
                    ? Markdown.Parse(text, ContentMarkdown.Pipeline)
                    : null;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // What cannot be read has its own error already.
            return null;
        }
    }
}

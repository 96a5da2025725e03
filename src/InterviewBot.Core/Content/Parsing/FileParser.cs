using System.Collections.Immutable;
using InterviewBot.Core.Content.Rules;
using Markdig;
using Markdig.Syntax;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Reads the text of one content file. Pure: the same text and path give the same result.</summary>
internal static class FileParser
{
    /// <param name="path">The path as it is shown in messages.</param>
    /// <param name="fullPath">The path from the root; only its folders' and its file's names count.</param>
    public static ParsedFile Parse(string path, string fullPath, string text, Language messages)
    {
        if (ShapeCheck.Find(text, path) is var (place, rule))
        {
            return Failed(path, rule.At(place, messages));
        }

        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text, ContentMarkdown.Pipeline);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Markdig throws on some nesting that the check above cannot see; one such file must not hide the others.
            return Failed(path, FileRules.Unparsable.At(new SourcePlace(path, 1, 1), messages));
        }

        return Read(path, fullPath, text, document, messages);
    }

    public static ParsedFile Failed(string path, params ImmutableArray<Diagnostic> diagnostics) => new() { Path = path, Diagnostics = diagnostics };

    private static ParsedFile Read(string path, string fullPath, string text, MarkdownDocument document, Language messages)
    {
        var findings = new Findings(path, messages);
        var matter = new FrontMatterReader(path, findings).Read(document, text);
        var context = new FileContext(path, findings)
        {
            Topic = matter.Topic ?? TopicOf(fullPath),
            Level = matter.Level ?? Level.Junior,
            Language = matter.Language ?? FileLanguage.Of(fullPath, text),
            Kind = matter.Kind,
        };
        if (Path.GetFileName(fullPath).Equals(SynonymsReader.FileName, StringComparison.OrdinalIgnoreCase))
        {
            var synonyms = SynonymsReader.Read(document, context);
            return new ParsedFile { Path = path, Synonyms = synonyms, Diagnostics = [.. findings.All] };
        }

        if (Path.GetFileName(fullPath).Equals(SynonymsReader.AnswersFileName, StringComparison.OrdinalIgnoreCase))
        {
            var synonyms = SynonymsReader.Read(document, context);
            return new ParsedFile { Path = path, AnswerSynonyms = synonyms, Diagnostics = [.. findings.All] };
        }

        var walker = new DocumentWalker(context);
        walker.Walk(document);
        DockerLines.Check(document, text, findings);
        return new ParsedFile
        {
            Path = path,
            Language = context.Language,
            Topic = context.Topic,
            TopicName = walker.FirstHeading ?? matter.Title,
            Questions = [.. walker.Questions],
            Commands = [.. walker.Commands],
            Flags = [.. walker.Flags],
            Tasks = [.. walker.Tasks],
            Examples = [.. walker.Examples],
            Diagnostics = [.. findings.All.OrderBy(finding => finding.Place.Line).ThenBy(finding => finding.Place.Column).Distinct()],
            Pins = [.. context.Pins],
        };
    }

    private static string TopicOf(string fullPath) =>
        HangulText.Compose(Path.GetFileNameWithoutExtension(fullPath)).Trim().ToLowerInvariant().Replace(' ', '-');
}

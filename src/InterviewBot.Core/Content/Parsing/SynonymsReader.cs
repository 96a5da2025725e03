using System.Collections.Immutable;
using InterviewBot.Core.Content.Rules;
using Markdig.Syntax;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>Reads a file named <c>synonyms.md</c> or <c>answer-synonyms.md</c>: each list item is a group of words that mean the same.</summary>
internal static class SynonymsReader
{
    public const string FileName = "synonyms.md";

    /// <summary>Groups that only answers are judged by.</summary>
    public const string AnswersFileName = "answer-synonyms.md";

    public static ImmutableArray<ImmutableArray<string>> Read(MarkdownDocument document, FileContext context)
    {
        var groups = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        foreach (var item in document.Descendants<ListItemBlock>())
        {
            if (item.Count == 0 || item[0] is not ParagraphBlock paragraph)
            {
                continue;
            }

            Attributes.ReportAll(paragraph, context.Findings);
            var words = Splitter.Words(TextLine.Join(TextLine.Read(paragraph, context.Inlines)).Content, context.Words);
            if (words.Length > 1)
            {
                groups.Add(words);
            }
            else
            {
                context.Findings.Add(paragraph, CommandRules.LonelyGroup);
            }
        }

        return groups.DrainToImmutable();
    }
}

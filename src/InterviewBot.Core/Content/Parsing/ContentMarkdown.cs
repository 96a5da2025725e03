using Markdig;

namespace InterviewBot.Core.Content.Parsing;

/// <summary>The one pipeline that reads content; docs/content-format.md says what each extension is for.</summary>
internal static class ContentMarkdown
{
    /// <summary>
    /// Not <c>UseAdvancedExtensions</c>: it invents heading ids that cannot be told from an author's <c>{#id}</c>.
    /// Without the CJK extension <c>**"질문"**은</c> stays literal asterisks.
    /// </summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UsePreciseSourceLocation()
        .UseGenericAttributes()
        .UseCjkFriendlyEmphasis()
        .Build();
}

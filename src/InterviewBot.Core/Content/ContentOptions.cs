using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Content;

/// <summary>Which folders the content comes from.</summary>
public sealed class ContentOptions
{
    public const string Section = "Content";

    private const string Default = "content";

    /// <summary>Folders with <c>;</c> between them; a later one adds to an earlier one and overrides it.</summary>
    public string Directories { get; set; } = Default;

    /// <summary>
    /// The folders to read. Relative ones start from the working folder; where that has no <c>content</c>, the copy
    /// beside the program stands in.
    /// </summary>
    public IReadOnlyList<string> Folders => [.. Split(Directories).Select(WithFallback)];

    internal static string[] Split(string directories) =>
        directories.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string WithFallback(string folder)
    {
        var beside = Path.Combine(AppContext.BaseDirectory, Default);
        return folder.TrimEnd('/', '\\') == Default && !Directory.Exists(folder) && Directory.Exists(beside) ? beside : folder;
    }
}

internal sealed class ContentOptionsValidator : IValidateOptions<ContentOptions>
{
    public ValidateOptionsResult Validate(string? name, ContentOptions options) =>
        ContentOptions.Split(options.Directories ?? "").Length > 0
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                "Content__Directories is empty. Name one or more folders with ';' between them, or leave it out for 'content'.");
}

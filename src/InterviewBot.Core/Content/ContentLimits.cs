namespace InterviewBot.Core.Content;

/// <summary>What a content file may be at most. Checked before it is parsed, so that a broken file costs nothing.</summary>
internal static class ContentLimits
{
    /// <summary>About ten thousand questions. A file that size is no longer edited by hand.</summary>
    public const int MaxFileBytes = 8 * 1024 * 1024;

    /// <summary>Markdig stops at 64 lists in each other, and needs seconds to find out in a large file.</summary>
    public const int MaxNesting = 60;

    /// <summary>Leading spaces of a line; a list level takes two at least. Generous, since code may be indented.</summary>
    public const int MaxIndent = 4 * MaxNesting;

    /// <summary>Emphasis, link and code marks between two blank lines. Markdig is quadratic in unclosed links.</summary>
    public const int MaxMarksInParagraph = 5_000;

    /// <summary>Ids travel in a button's action, which platforms limit to 100 characters.</summary>
    public const int MaxIdLength = 64;

    /// <summary>The shortest that a platform's message may be at most: Discord's 2,000 characters.</summary>
    public const int LongestMessage = 2_000;

    /// <summary>Folders in each other.</summary>
    public const int MaxFolderDepth = 32;
}

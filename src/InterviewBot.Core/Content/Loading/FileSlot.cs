using InterviewBot.Core.Content.Parsing;

namespace InterviewBot.Core.Content.Loading;

/// <summary>A file between two reloads.</summary>
internal sealed class FileSlot
{
    public required ContentFile File { get; set; }

    /// <summary>What the file says now.</summary>
    public required ParsedFile Parsed { get; set; }

    /// <summary>What it said when it last had no error; null where it never was without.</summary>
    public ParsedFile? LastGood { get; set; }

    /// <summary>What is in use: the last good version, with what is wrong with the present one.</summary>
    public ParsedFile Effective { get; set; } = FileParser.Failed("");
}

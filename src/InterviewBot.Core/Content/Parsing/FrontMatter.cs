namespace InterviewBot.Core.Content.Parsing;

/// <summary>What a file says of itself before its text. Empty fields are as good as absent ones.</summary>
internal sealed record FrontMatter
{
    public string? Topic { get; init; }

    public string? Title { get; init; }

    public Level? Level { get; init; }

    public Language? Language { get; init; }

    public FileKind Kind { get; init; }
}

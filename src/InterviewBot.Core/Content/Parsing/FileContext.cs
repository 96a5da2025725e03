namespace InterviewBot.Core.Content.Parsing;

/// <summary>What every reader of one file shares.</summary>
internal sealed class FileContext
{
    public FileContext(string file, Findings findings)
    {
        File = file;
        Findings = findings;
        Inlines = new InlineMapper(Findings);
        Blocks = new BlockMapper(Inlines);
    }

    public string File { get; }

    public Findings Findings { get; }

    public InlineMapper Inlines { get; }

    public BlockMapper Blocks { get; }

    public WordPool Words { get; } = new();

    public List<PinSpot> Pins { get; } = [];

    public required string Topic { get; init; }

    public required Level Level { get; init; }

    public required Language Language { get; init; }

    public FileKind Kind { get; init; }
}

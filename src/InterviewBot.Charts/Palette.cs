using InterviewBot.Core.Practice.Charts;
using SkiaSharp;

namespace InterviewBot.Charts;

/// <summary>The colours of a card, by what they mean. Text on its ground has a contrast of 4.5 at least.</summary>
internal sealed record Palette
{
    public required SKColor Card { get; init; }

    public required SKColor Edge { get; init; }

    /// <summary>A panel on the card.</summary>
    public required SKColor Panel { get; init; }

    public required SKColor Ink { get; init; }

    public required SKColor Quiet { get; init; }

    /// <summary>What is not filled yet.</summary>
    public required SKColor Track { get; init; }

    public required SKColor Covered { get; init; }

    public required SKColor Met { get; init; }

    public required SKColor Coming { get; init; }

    /// <summary>From a day with little practice to one with much.</summary>
    public required SKColor[] Heat { get; init; }

    /// <summary>Of the first three ranks, and the ink on them.</summary>
    public required (SKColor Ground, SKColor Ink)[] Medals { get; init; }

    public static Palette Of(ChartTheme theme) => theme == ChartTheme.Light ? Light : Dark;

    private static Palette Dark { get; } = new()
    {
        Card = SKColor.Parse("#191d24"),
        Edge = SKColor.Parse("#333b47"),
        Panel = SKColor.Parse("#222833"),
        Ink = SKColor.Parse("#f1f4f8"),
        Quiet = SKColor.Parse("#a7b2c1"),
        Track = SKColor.Parse("#3b4555"),
        Covered = SKColor.Parse("#58a6ff"),
        Met = SKColor.Parse("#3a5f8f"),
        Coming = SKColor.Parse("#b79cf2"),
        Heat = [SKColor.Parse("#1f4d3a"), SKColor.Parse("#2a7a54"), SKColor.Parse("#3fae73"), SKColor.Parse("#7be0a3")],
        Medals =
        [
            (SKColor.Parse("#f2c14e"), SKColor.Parse("#3a2a00")),
            (SKColor.Parse("#c9d1db"), SKColor.Parse("#23282f")),
            (SKColor.Parse("#d99a6c"), SKColor.Parse("#36200f")),
        ],
    };

    private static Palette Light { get; } = new()
    {
        Card = SKColor.Parse("#ffffff"),
        Edge = SKColor.Parse("#dcdfe4"),
        Panel = SKColor.Parse("#f4f6f8"),
        Ink = SKColor.Parse("#1c2128"),
        Quiet = SKColor.Parse("#596472"),
        Track = SKColor.Parse("#e1e5ea"),
        Covered = SKColor.Parse("#2f6fb3"),
        Met = SKColor.Parse("#a9c7e8"),
        Coming = SKColor.Parse("#7d5fc4"),
        Heat = [SKColor.Parse("#bfe5cd"), SKColor.Parse("#7fcb9d"), SKColor.Parse("#40a36c"), SKColor.Parse("#1f7347")],
        Medals =
        [
            (SKColor.Parse("#f2c14e"), SKColor.Parse("#3a2a00")),
            (SKColor.Parse("#cdd4dc"), SKColor.Parse("#23282f")),
            (SKColor.Parse("#dda27a"), SKColor.Parse("#36200f")),
        ],
    };
}

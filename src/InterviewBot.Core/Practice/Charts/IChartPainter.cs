using System.Collections.Immutable;

namespace InterviewBot.Core.Practice.Charts;

/// <summary>Draws charts as PNGs. Safe for concurrent use; never throws for what a system lacks.</summary>
public interface IChartPainter
{
    /// <summary>Whether this system can draw: a font with Hangul is there. Where not, the log has named the package to install.</summary>
    bool CanPaint { get; }

    /// <returns>Null where <see cref="CanPaint"/> is false.</returns>
    ImmutableArray<byte>? Paint(ProgressChart chart, ChartTheme theme, ChartShape shape);

    /// <inheritdoc cref="Paint(ProgressChart, ChartTheme, ChartShape)"/>
    ImmutableArray<byte>? Paint(RankingChart chart, ChartTheme theme, ChartShape shape);

    /// <inheritdoc cref="Paint(ProgressChart, ChartTheme, ChartShape)"/>
    ImmutableArray<byte>? Paint(SessionChart chart, ChartTheme theme);
}

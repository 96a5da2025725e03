using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Practice.Charts;

/// <summary>Charts as a card's picture, with the words that say the same.</summary>
internal sealed class ChartPictures(IChartPainter painter)
{
    /// <returns>Null where nothing can be drawn: then the chart is told as text.</returns>
    public Picture? Of(ProgressChart chart) =>
        painter.Paint(chart, ChartTheme.Dark, ChartShape.Wide) is { } png ? new Picture("progress.png", png, ChartWords.Describe(chart)) : null;

    /// <inheritdoc cref="Of(ProgressChart)"/>
    public Picture? Of(RankingChart chart) =>
        painter.Paint(chart, ChartTheme.Dark, ChartShape.Wide) is { } png ? new Picture("leaderboard.png", png, ChartWords.Describe(chart)) : null;

    /// <inheritdoc cref="Of(ProgressChart)"/>
    public Picture? Of(SessionChart chart) =>
        painter.Paint(chart, ChartTheme.Dark) is { } png ? new Picture("session.png", png, ChartWords.Describe(chart)) : null;
}

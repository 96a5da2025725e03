namespace InterviewBot.Core.Practice.Charts;

/// <summary>The card that a chart is drawn on. Each reads well on a bright and on a dark page.</summary>
public enum ChartTheme
{
    /// <summary>In a chat, where the reader's theme is not known.</summary>
    Dark,

    Light,
}

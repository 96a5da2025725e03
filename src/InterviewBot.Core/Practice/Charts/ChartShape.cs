namespace InterviewBot.Core.Practice.Charts;

/// <summary>How a chart is laid out.</summary>
public enum ChartShape
{
    /// <summary>Parts beside each other, for a chat and for the screen of a desk.</summary>
    Wide,

    /// <summary>Parts below each other, half as wide: what the wide one says, legible on a phone.</summary>
    Narrow,
}

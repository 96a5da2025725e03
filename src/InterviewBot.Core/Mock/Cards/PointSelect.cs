using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Content;

namespace InterviewBot.Core.Mock.Cards;

/// <summary>The answer points to tick.</summary>
internal static class PointSelect
{
    /// <summary>A select holds no more.</summary>
    private const int MostOptions = 25;

    private const int LongestLabel = 100;

    /// <returns>Null where there is nothing to tick.</returns>
    public static CardSelect? Of(MockState state, int round, Question? question, string action, string placeholder, ImmutableArray<string> ticked) =>
        question is null || question.Points.IsEmpty ? null : new CardSelect(
            new ActionId(MockButtons.Feature, action, $"{state.Id}/{round}"),
            placeholder,
            [.. question.Points.Take(MostOptions).Select(point => new SelectOption(point.Id, Shorten(point.Text), Selected: ticked.Contains(point.Id)))],
            0,
            Math.Min(MostOptions, question.Points.Length));

    private static string Shorten(string text) => text.Length <= LongestLabel ? text : text[..(LongestLabel - 1)] + "…";
}

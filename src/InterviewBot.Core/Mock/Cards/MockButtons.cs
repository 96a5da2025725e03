using InterviewBot.Core.Chat.Cards;

namespace InterviewBot.Core.Mock.Cards;

/// <summary>The buttons of a session's messages.</summary>
internal static class MockButtons
{
    public const string Feature = "mock";

    public static CardButton Of(MockState state, string action, string label, ButtonStyle style = ButtonStyle.Secondary) =>
        new(new ActionId(Feature, action, state.Id), label, style);

    public static CardButton Of(MockState state, int round, string action, string label, ButtonStyle style = ButtonStyle.Secondary) =>
        new(new ActionId(Feature, action, $"{state.Id}/{round}"), label, style);

    /// <summary>Moves on from here only: pressed twice, it is one step.</summary>
    public static CardButton Next(MockState state, string label, ButtonStyle style) =>
        new(new ActionId(Feature, "next", $"{state.Id}/{MockInterview.Step(state)}"), label, style);
}

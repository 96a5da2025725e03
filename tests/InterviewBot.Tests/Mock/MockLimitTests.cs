using System.Collections.Immutable;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Mock.Cards;
using InterviewBot.Core.Questions;
using InterviewBot.Discord.Rendering;
using InterviewBot.Tests.Support;
using static InterviewBot.Tests.Mock.MockTalk;

namespace InterviewBot.Tests.Mock;

/// <summary>With as many people as there may be, no card is more than Discord draws: nothing is left out.</summary>
public sealed class MockLimitTests
{
    [Theory]
    [InlineData(MockMode.Everyone)]
    [InlineData(MockMode.Rotation)]
    [InlineData(MockMode.Lightning)]
    public void EveryCardFitsWholeIntoDiscord(MockMode mode)
    {
        var state = Lobby(mode) with { Id = new string('x', 32) };
        for (var i = 1; i < MockInterview.MostPeople; i++)
        {
            state = Do(state, new MockInput.Join(new Member($"m{i}", new string('가', 32))), 0);
        }

        state = Do(state, new MockInput.Start(People[0], false, Asked), 0);
        while (state.Phase != MockPhase.Ended)
        {
            foreach (var card in Cards(state))
            {
                CheckFits(card);
            }

            state = Do(state, new MockInput.Next(People[0], true), 1);
        }
    }

    private static IEnumerable<Card> Cards(MockState state)
    {
        var content = FixedContentLibrary.WithQuestions(10).Current;
        var view = new MockView(state, new QuestionCatalog(content, content.Questions.Select(question => question.Id).Distinct().Select((id, i) => (id, i)).ToImmutableDictionary(item => item.id, item => item.i + 1)), Core.Language.Ko);
        yield return LobbyCard.Draw(view);
        yield return QuestionCard.Draw(view, state.Round);
        yield return SheetCard.Draw(view, state.Round);
        yield return RevealCard.Draw(view, state.Round);
        yield return FeedbackCard.Draw(view, state.Round, "m1");
        yield return RatingCard.Choose(view, state.Round, "m1", state.People.Skip(1));
        yield return RatingCard.Draw(view, state.Round, "m1", 24, RatingCriterion.Clarity);
        yield return SummaryCard.Draw(view);
    }

    private static void CheckFits(Card card)
    {
        card.Buttons.Length.ShouldBeLessThanOrEqualTo(DiscordLimits.ButtonsInRow);
        card.Buttons.All(button => button.Label.Length <= DiscordLimits.ButtonLabel && button.Action.ToString().Length <= ActionId.MaximumLength).ShouldBeTrue();
        if (card.Select is { } select)
        {
            select.Options.Length.ShouldBeInRange(1, DiscordLimits.SelectOptions);
            select.Placeholder.Length.ShouldBeLessThanOrEqualTo(DiscordLimits.SelectPlaceholder);
            select.Action.ToString().Length.ShouldBeLessThanOrEqualTo(ActionId.MaximumLength);
            select.Options.All(option => option.Label.Length <= DiscordLimits.SelectText && (option.Description ?? "").Length <= DiscordLimits.SelectText).ShouldBeTrue();
        }
    }
}

using InterviewBot.Core.Mock;
using static InterviewBot.Tests.Mock.MockTalk;

namespace InterviewBot.Tests.Mock;

public sealed class MockInterviewTests
{
    [Fact]
    public void WhenAllHaveAnsweredTheAnswersAreRevealedAtOnce()
    {
        var state = Started(2);
        state = Do(state, new MockInput.Answer(People[0], 0, "하나"), 1);
        state.Phase.ShouldBe(MockPhase.Answering);
        Do(state, new MockInput.Answer(People[1], 0, "둘"), 2).Phase.ShouldBe(MockPhase.Revealed);
    }

    [Fact]
    public void AtTheDeadlineTheAnswersAreRevealed()
    {
        var state = Started(2);
        Do(state, new MockInput.Clock(), 3).Phase.ShouldBe(MockPhase.Answering);
        Do(state, new MockInput.Clock(), 60 * 4).Phase.ShouldBe(MockPhase.Revealed);
    }

    [Fact]
    public void ALatecomerAnswersFromTheNextRound()
    {
        var state = Do(Started(2), new MockInput.Join(People[2]), 1);
        Refusal(state, new MockInput.Answer(People[2], 0, "늦었어요")).ShouldNotBeNull();
        state = Do(state, new MockInput.Next(People[0], false), 2);
        state = Do(state, new MockInput.Next(People[0], false), 3);
        state.Candidates(1).Count().ShouldBe(3);
    }

    [Fact]
    public void OnlyTheHostOrAManagerLeadsAndTheNextInLineWhenTheHostIsSilent()
    {
        var state = Started(3);
        Refusal(state, new MockInput.Next(People[1], false)).ShouldNotBeNull();
        Refusal(state, new MockInput.Next(People[1], true)).ShouldBeNull();
        Refusal(state, new MockInput.Next(People[2], false), 200).ShouldNotBeNull();
        Refusal(state, new MockInput.Next(People[1], false), 200).ShouldBeNull();
    }

    [Fact]
    public void OneButtonPressedTwiceIsOneStep()
    {
        var state = Started(2);
        var press = new MockInput.Next(People[0], false, MockInterview.Step(state));
        state = Do(state, press, 1);
        state.Phase.ShouldBe(MockPhase.Revealed);
        Refusal(state, press).ShouldNotBeNull();
    }

    [Fact]
    public void WhenTheHostLeavesTheNextInLineIsTheHostAndWhenAllLeaveItEnds()
    {
        var state = Do(Started(2), new MockInput.Leave(People[0]), 1);
        state.HostId.ShouldBe(People[1].Id);
        Do(state, new MockInput.Leave(People[1]), 2).Phase.ShouldBe(MockPhase.Ended);
    }

    [Fact]
    public void AnUnusedLobbyClosesAfterHalfAnHour() =>
        Do(Lobby(), new MockInput.Clock(), 30 * 60).Phase.ShouldBe(MockPhase.Ended);
}

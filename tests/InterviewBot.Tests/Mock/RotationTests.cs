using InterviewBot.Core.Mock;
using static InterviewBot.Tests.Mock.MockTalk;

namespace InterviewBot.Tests.Mock;

public sealed class RotationTests
{
    [Fact]
    public void InFiveRoundsOfFiveEachIsOnceCandidateAndOnceInterviewer()
    {
        var state = Started(5, MockMode.Rotation);
        for (var round = 1; round < 5; round++)
        {
            state = NextRound(state);
        }

        state.Played.Select(round => round.Candidate).ShouldBeUnique();
        state.Played.Select(round => round.Interviewer).ShouldBeUnique();
        state.Played.ShouldAllBe(round => round.Candidate != round.Interviewer);
    }

    [Fact]
    public void TwoPeopleSwap()
    {
        var state = Started(2, MockMode.Rotation);
        Roles(state).ShouldBe(("m0", "m1"));
        state = NextRound(state);
        Roles(state).ShouldBe(("m1", "m0"));
        Roles(NextRound(state)).ShouldBe(("m0", "m1"));
    }

    [Fact]
    public void OneAloneCannotStart() =>
        Refusal(Lobby(MockMode.Rotation), new MockInput.Start(People[0], false, Asked)).ShouldNotBeNull();

    [Fact]
    public void PreparationAnswerAndFeedbackFollowEachOtherByThemselves()
    {
        var state = Started(3, MockMode.Rotation);
        state.Phase.ShouldBe(MockPhase.Preparing);
        state = Do(state, new MockInput.Clock(), 60);
        state.Phase.ShouldBe(MockPhase.Answering);
        state = Do(state, new MockInput.Clock(), 60 + 240);
        state.Phase.ShouldBe(MockPhase.Revealed);
        Do(state, new MockInput.Clock(), 3600).Phase.ShouldBe(MockPhase.Revealed);
    }

    [Fact]
    public void InterviewerAndCandidateMoveTheRoundOnButNotToTheNext()
    {
        var state = Do(Started(3, MockMode.Rotation), new MockInput.Next(People[1], false), 1);
        state.Phase.ShouldBe(MockPhase.Answering);
        Refusal(state, new MockInput.Next(People[2], false)).ShouldNotBeNull();
        state = Do(state, new MockInput.Next(People[0], false), 2);
        state.Phase.ShouldBe(MockPhase.Revealed);
        Refusal(state, new MockInput.Next(People[1], false)).ShouldNotBeNull();
    }

    [Fact]
    public void AWrittenAnswerDoesNotEndTheRoundSinceFollowUpsCome()
    {
        var state = Do(Started(3, MockMode.Rotation), new MockInput.Clock(), 60);
        Do(state, new MockInput.Answer(People[0], 0, "답"), 61).Phase.ShouldBe(MockPhase.Answering);
        Refusal(state, new MockInput.Answer(People[2], 0, "나도"), 61).ShouldNotBeNull();
    }

    [Fact]
    public void ALatecomerIsInTheLineFromTheNextRound()
    {
        var state = Do(Started(2, MockMode.Rotation), new MockInput.Join(People[2]), 1);
        state = NextRound(state);
        Roles(state).Candidate.ShouldBe("m1");
        Roles(state).Interviewer.ShouldBe("m2");
        Roles(NextRound(state)).Candidate.ShouldBe("m2");
    }

    [Fact]
    public void WhoLeftIsSkipped()
    {
        var state = Do(Started(3, MockMode.Rotation), new MockInput.Leave(People[2]), 1);
        state = NextRound(NextRound(state));
        Roles(state).ShouldBe(("m0", "m1"));
    }

    [Fact]
    public void WhenTheCandidateLeavesTheRoundGoesToAnObserverFromItsPreparationOn()
    {
        var state = Do(Started(3, MockMode.Rotation), new MockInput.Clock(), 60);
        var stale = new MockInput.Next(People[1], false, MockInterview.Step(state));
        state = Do(state, new MockInput.Leave(People[0]), 70);
        (state.Phase, state.Round, Roles(state)).ShouldBe((MockPhase.Preparing, 0, ("m2", "m1")));
        state = Do(state, new MockInput.Clock(), 130);
        state.Phase.ShouldBe(MockPhase.Answering);
        Refusal(state, stale, 131).ShouldNotBeNull();
    }

    [Fact]
    public void WhenTheCandidateLeavesTheInterviewerAloneThePointsAreShown() =>
        Do(Started(2, MockMode.Rotation), new MockInput.Leave(People[0]), 5).Phase.ShouldBe(MockPhase.Revealed);

    [Fact]
    public void WhenTheInterviewerLeavesAnObserverAsks() =>
        Roles(Do(Started(3, MockMode.Rotation), new MockInput.Leave(People[1]), 5)).ShouldBe(("m0", "m2"));

    [Fact]
    public void OnlyTheInterviewerTicksTheSheetAndAsksFollowUpsOneByOne()
    {
        var state = Do(Started(3, MockMode.Rotation), new MockInput.Clock(), 60);
        Refusal(state, new MockInput.Hear(People[0], 0, ["first"])).ShouldNotBeNull();
        state = Do(state, new MockInput.Hear(People[1], 0, ["first"]), 61);
        state = Do(state, new MockInput.FollowUp(People[1], 0, 1), 62);
        Refusal(state, new MockInput.FollowUp(People[1], 0, 1)).ShouldNotBeNull();
        (state.Played[0].Heard.Single(), state.Played[0].FollowUps).ShouldBe(("first", 1));
        state.Played[0].Ticks.ShouldBeEmpty();
    }

    private static (string? Candidate, string? Interviewer) Roles(MockState state) => (state.Played[^1].Candidate, state.Played[^1].Interviewer);
}

using InterviewBot.Core.Mock;
using InterviewBot.Core.Mock.Rules;
using static InterviewBot.Tests.Mock.MockTalk;

namespace InterviewBot.Tests.Mock;

public sealed class RatingTests
{
    [Fact]
    public void TheAveragesOfOneAreNotShownAndThoseOfTwoAre()
    {
        var state = Rate(Revealed(), 1, 4);
        RatingRules.Averages(state.Played[0]).ShouldBeEmpty();
        state = Rate(state, 2, 3);
        RatingRules.Averages(state.Played[0]).ShouldAllBe(mean => mean.Mean == 3.5);
    }

    [Fact]
    public void AHalfRatingDoesNotCountYet()
    {
        var state = Rate(Revealed(), 1, 4);
        state = Do(state, new MockInput.Grade(People[2], 0, "m0", RatingCriterion.Depth, 1), 5);
        RatingRules.Averages(state.Played[0]).ShouldBeEmpty();
    }

    [Fact]
    public void AGradeMayBeChangedAndIsOne()
    {
        var state = Rate(Rate(Revealed(), 1, 2), 1, 5);
        state.Played[0].Ratings.Single().Grades.Values.ShouldAllBe(value => value == 5);
    }

    [Fact]
    public void NobodyRatesThemselvesAnObserverOrBeforeTheReveal()
    {
        var state = Revealed();
        Refusal(state, new MockInput.Grade(People[0], 0, "m0", RatingCriterion.Depth, 5)).ShouldNotBeNull();
        Refusal(state, new MockInput.Grade(People[0], 0, "m2", RatingCriterion.Depth, 5)).ShouldNotBeNull();
        Refusal(state, new MockInput.Grade(People[1], 0, "m0", RatingCriterion.Depth, 6)).ShouldNotBeNull();
        Refusal(Started(3, MockMode.Rotation), new MockInput.Grade(People[1], 0, "m0", RatingCriterion.Depth, 5)).ShouldNotBeNull();
    }

    [Fact]
    public void ALineIsKeptAndTakenBack()
    {
        var state = Do(Revealed(), new MockInput.Remark(People[1], 0, "m0", " 예시가 좋았어요 "), 5);
        state.Played[0].RatingOf("m1", "m0")!.Remark.ShouldBe("예시가 좋았어요");
        Do(state, new MockInput.Remark(People[1], 0, "m0", ""), 6).Played[0].RatingOf("m1", "m0")!.Remark.ShouldBeNull();
        Refusal(state, new MockInput.Remark(People[1], 0, "m0", new string('가', 301))).ShouldNotBeNull();
    }

    [Fact]
    public void InLightningNobodyRatesAndThereIsNoBreak()
    {
        var state = Do(Started(2, MockMode.Lightning), new MockInput.Answer(People[0], 0, "답"), 1);
        state = Do(state, new MockInput.Next(People[0], false), 2);
        Refusal(state, new MockInput.Grade(People[1], 0, "m0", RatingCriterion.Depth, 5)).ShouldNotBeNull();
        Refusal(state, new MockInput.Break(People[0], false, true)).ShouldNotBeNull();
        state.FeedbackUntil.ShouldBeNull();
    }

    [Fact]
    public void ARoundsTicksAreToBeKeptOncePassedAndAgainWhenTheyChange()
    {
        var state = Do(Revealed(), new MockInput.Tick(People[0], 0, ["first"]), 5);
        state.Played[0].IsToKeep.ShouldBeFalse();
        state = NextRound(state);
        state.Played[0].IsToKeep.ShouldBeTrue();
        state = Do(state, new MockInput.Kept(0, state.Played[0].KeepWanted), 6);
        state.Played[0].IsToKeep.ShouldBeFalse();
        Do(state, new MockInput.Tick(People[0], 0, ["second"]), 7).Played[0].IsToKeep.ShouldBeTrue();
    }

    private static MockState Revealed()
    {
        var state = Do(Started(3, MockMode.Rotation), new MockInput.Clock(), 60);
        return Do(state, new MockInput.Clock(), 300);
    }

    private static MockState Rate(MockState state, int rater, int value) => PeerRating.Criteria.Aggregate(
        state, (rated, criterion) => Do(rated, new MockInput.Grade(People[rater], 0, "m0", criterion, value), 301));
}

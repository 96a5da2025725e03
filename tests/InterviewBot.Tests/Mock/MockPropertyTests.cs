using CsCheck;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Mock.Rules;
using static InterviewBot.Tests.Mock.MockTalk;

namespace InterviewBot.Tests.Mock;

/// <summary>Everything that docs/mock-interview.md says always holds, against inputs in random order, twice and late.</summary>
public sealed class MockPropertyTests
{
    private const int Kinds = 16;

    private static readonly Gen<Step> AnyStep = Gen.Select(Gen.Int[0, Kinds - 1], Gen.Int[0, 4], Gen.Int[-1, 3], Gen.Int[0, 400], Gen.Bool, Gen.Int[0, 6],
        (what, who, round, seconds, manager, value) => new Step(what, who, round, seconds, manager, value));

    [Theory]
    [InlineData(MockMode.Everyone)]
    [InlineData(MockMode.Rotation)]
    [InlineData(MockMode.Lightning)]
    public void WhateverHappensInWhateverOrderTheInvariantsHold(MockMode mode) => AnyStep.List[0, 80].Sample(
        steps =>
        {
            var state = Lobby(mode);
            var now = Start;
            foreach (var step in steps)
            {
                now = now.AddSeconds(step.Seconds);
                state = Advance(state, Input(step, state), now);
            }
        },
        iter: 200);

    /// <summary>A session that goes well comes far; every press comes twice, and an earlier one again.</summary>
    [Theory]
    [InlineData(MockMode.Everyone)]
    [InlineData(MockMode.Rotation)]
    [InlineData(MockMode.Lightning)]
    public void DoubledAndLateInputsHurtNoRunningSession(MockMode mode) => Gen.Select(AnyStep.List[20, 120], Gen.Int[0, 1000]).Sample(
        (steps, seed) =>
        {
            var state = Restored(Started(5, mode));
            var (now, sent) = (Start, new List<MockInput>());
            foreach (var step in steps.Where(step => step.What is not (1 or 8)))
            {
                now = now.AddSeconds(step.Seconds % 60);
                sent.Add(Input(step, state));
                state = Advance(Advance(state, sent[^1], now), sent[^1], now);
                state = Advance(state, sent[seed % sent.Count], now);
            }
        },
        iter: 60);

    private static MockState Advance(MockState before, MockInput input, DateTimeOffset now)
    {
        var stored = Restored(before);
        Written(stored).ShouldBe(Written(before));
        var outcome = MockInterview.Advance(stored, input, now);
        CheckShape(outcome.State);
        CheckStep(before, outcome.State);
        if (input is MockInput.Next { From: { } from } && from != MockInterview.Step(before))
        {
            (outcome.Refusal is not null).ShouldBeTrue();
        }

        return outcome.State;
    }

    private static MockInput Input(Step step, MockState state)
    {
        var who = People[step.Who];
        return step.What switch
        {
            0 => new MockInput.Join(who),
            1 => new MockInput.Leave(who),
            2 => new MockInput.Start(who, step.Manager, Asked),
            3 => new MockInput.Answer(who, step.Round, $"답 {step.Round}"),
            4 => new MockInput.Tick(who, step.Round, ["first", "second"]),
            5 => new MockInput.Next(who, step.Manager),
            6 => new MockInput.Next(who, step.Manager, MockInterview.Step(state)),
            7 => new MockInput.Break(who, step.Manager, step.Value % 2 == 0),
            8 => new MockInput.End(who, step.Manager),
            9 => new MockInput.Notice(ScreenKind.Resumed),
            10 => new MockInput.Hear(who, step.Round, ["first", "first"]),
            11 => new MockInput.FollowUp(who, step.Round, step.Value),
            12 => new MockInput.Grade(who, step.Round, $"m{step.Value}", (RatingCriterion)(step.Seconds % 5), step.Value),
            13 => new MockInput.Remark(who, step.Round, $"m{step.Value}", "좋았어요"),
            14 => new MockInput.Kept(step.Round, step.Value),
            _ => new MockInput.Clock(),
        };
    }

    /// <summary>What holds of any state.</summary>
    private static void CheckShape(MockState state)
    {
        state.People.Select(person => person.Id).ShouldBeUnique();
        state.Screens.Select(screen => screen.Key).ShouldBeUnique();
        state.Screens.All(screen => screen.Drawn <= screen.Wanted).ShouldBeTrue();
        state.Played.Length.ShouldBeLessThanOrEqualTo(Math.Max(1, state.Questions.Length));
        (state.Phase == MockPhase.Lobby).ShouldBe(state.Phase != MockPhase.Ended && state.Played.IsEmpty);
        (state.Phase == MockPhase.Ended || state.Find(state.HostId) is { Left: false }).ShouldBeTrue();
        for (var round = 0; round < state.Played.Length; round++)
        {
            CheckRound(state, round);
        }

        if (state.IsRunning && state.Mode == MockMode.Rotation)
        {
            CheckTurns(state);
        }
    }

    private static void CheckRound(MockState state, int round)
    {
        var played = state.Played[round];
        played.Kept.ShouldBeLessThanOrEqualTo(played.KeepWanted);
        played.FollowUps.ShouldBeInRange(0, InterviewerRules.MostFollowUps);
        played.Ratings.Select(rating => (rating.From, rating.To)).ShouldBeUnique();
        played.Ratings.All(rating => rating.From != rating.To && rating.Grades.Values.All(value => value >= 1 && value <= 5)).ShouldBeTrue();
        (played.Candidate is null).ShouldBe(state.Mode != MockMode.Rotation);
        (RatingRules.Averages(played).Count > 0).ShouldBe(
            played.Ratings.Where(rating => rating.IsComplete).Select(rating => rating.From).Distinct().Count() > 1);
    }

    private static void CheckTurns(MockState state)
    {
        var (round, present) = (state.Played[^1], state.Present(state.Round).Select(person => person.Id).ToList());
        present.ShouldContain(round.Candidate);
        round.Interviewer.ShouldNotBe(round.Candidate);
        (round.Interviewer is null ? present.Count == 1 : present.Contains(round.Interviewer)).ShouldBeTrue();
    }

    /// <summary>What holds of a step.</summary>
    private static void CheckStep(MockState before, MockState after)
    {
        after.Played.Length.ShouldBeInRange(before.Played.Length, before.Played.Length + 1);
        if (before.Phase == MockPhase.Ended)
        {
            Written(Unmarked(after)).ShouldBe(Written(Unmarked(before)));
        }

        for (var round = 0; round < before.Played.Length; round++)
        {
            var (was, now) = (before.Played[round], after.Played[round]);

            // No answer and no vote is ever lost, and no answer comes once its round is revealed.
            was.Answers.Keys.ShouldBeSubsetOf(now.Answers.Keys);
            was.Ticks.Keys.ShouldBeSubsetOf(now.Ticks.Keys);
            was.Ratings.Select(rating => (rating.From, rating.To)).ShouldBeSubsetOf(now.Ratings.Select(rating => (rating.From, rating.To)));
            if (round < before.Round || !before.IsRunning)
            {
                now.Answers.ShouldBe(was.Answers);
                (now.Candidate, now.FollowUps).ShouldBe((was.Candidate, was.FollowUps));
            }
        }
    }

    /// <summary>What is drawn and kept outside may still be noted after the end.</summary>
    private static MockState Unmarked(MockState state) => state with { Played = [.. state.Played.Select(round => round with { Kept = 0 })] };

    private sealed record Step(int What, int Who, int Round, int Seconds, bool Manager, int Value);
}

using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Questions;
using InterviewBot.Storage;

namespace InterviewBot.Tests.Mock;

public sealed class MockInterviewTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 1, 20, 0, 0, TimeSpan.Zero);
    private static readonly Member[] People = [.. "가나다라마".Select((name, i) => new Member($"m{i}", name.ToString()))];
    private static readonly ImmutableArray<QuestionId> Questions = [new("q1"), new("q2"), new("q3")];

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
        Refusal(state, new MockInput.Next(People[2], false), 300).ShouldNotBeNull();
        Refusal(state, new MockInput.Next(People[1], false), 300).ShouldBeNull();
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

    [Fact]
    public void WhateverHappensInWhateverOrderTheInvariantsHold() =>
        Gen.Select(Gen.Int[0, 9], Gen.Int[0, 4], Gen.Int[-1, 3], Gen.Int[0, 400], Gen.Bool).List[0, 60].Sample(steps =>
        {
            var state = Lobby();
            var now = Start;
            foreach (var (what, who, round, seconds, manager) in steps)
            {
                now = now.AddSeconds(seconds);
                var before = state;
                state = MockInterview.Advance(Restored(state), Input(what, People[who], round, manager), now).State;
                CheckInvariants(before, state);
            }
        }, iter: 500);

    private static MockInput Input(int what, Member who, int round, bool manager) => what switch
    {
        0 => new MockInput.Join(who),
        1 => new MockInput.Leave(who),
        2 => new MockInput.Start(who, manager, Questions),
        3 => new MockInput.Answer(who, round, $"답 {round}"),
        4 => new MockInput.Tick(who, round, ["first", "second"]),
        5 => new MockInput.Next(who, manager),
        6 => new MockInput.Break(who, manager),
        7 => new MockInput.End(who, manager),
        8 => new MockInput.Notice(ScreenKind.Resumed),
        _ => new MockInput.Clock(),
    };

    private static void CheckInvariants(MockState before, MockState after)
    {
        after.People.Select(person => person.Id).ShouldBeUnique();
        after.Screens.Select(screen => screen.Key).ShouldBeUnique();
        after.Screens.ShouldAllBe(screen => screen.Drawn <= screen.Wanted);
        after.Played.Length.ShouldBeInRange(before.Played.Length, before.Played.Length + 1);
        after.Played.Length.ShouldBeLessThanOrEqualTo(Math.Max(1, after.Questions.Length));
        (after.Phase == MockPhase.Lobby).ShouldBe(after.Phase != MockPhase.Ended && after.Played.IsEmpty);
        if (before.Phase == MockPhase.Ended)
        {
            Written(after).ShouldBe(Written(before));
        }

        if (after.Phase is not MockPhase.Ended)
        {
            after.People.ShouldContain(person => person.Id == after.HostId && !person.Left);
        }

        for (var round = 0; round < before.Played.Length; round++)
        {
            // No answer is ever lost, and none comes once its round is revealed.
            before.Played[round].Answers.Keys.ShouldBeSubsetOf(after.Played[round].Answers.Keys);
            if (round < before.Round || before.Phase != MockPhase.Answering)
            {
                after.Played[round].Answers.ShouldBe(before.Played[round].Answers);
            }
        }
    }

    private static MockState Restored(MockState state) =>
        JsonSerializer.Deserialize(Written(state), StorageJson.Default.MockState)!;

    private static string Written(MockState state) => JsonSerializer.Serialize(state, StorageJson.Default.MockState);

    private static MockState Lobby() =>
        MockInterview.Open("s1", new ChannelRef("local", "local", "docker"), People[0], QuestionFilter.All, 3, 4, Language.Ko, Start);

    private static MockState Started(int people)
    {
        var state = People.Skip(1).Take(people - 1).Aggregate(Lobby(), (lobby, person) => Do(lobby, new MockInput.Join(person), 0));
        return Do(state, new MockInput.Start(People[0], false, Questions), 0);
    }

    private static MockState Do(MockState state, MockInput input, int second)
    {
        var outcome = MockInterview.Advance(state, input, Start.AddSeconds(second));
        outcome.Refusal.ShouldBeNull();
        return outcome.State;
    }

    private static Core.Chat.Catalogue.Bilingual? Refusal(MockState state, MockInput input, int second = 5) =>
        MockInterview.Advance(state, input, Start.AddSeconds(second)).Refusal;
}

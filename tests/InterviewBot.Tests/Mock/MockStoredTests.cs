using InterviewBot.Core.Mock;
using static InterviewBot.Tests.Mock.MockTalk;

namespace InterviewBot.Tests.Mock;

/// <summary>Sessions that an earlier version stored go on.</summary>
public sealed class MockStoredTests
{
    /// <summary>As version 0.1 wrote it, in the middle of its second round.</summary>
    private const string Earlier = """
        {"Id":"s1","Channel":{"Platform":"local","Workspace":"local","Channel":"docker"},"Thread":null,"ThreadTried":true,"Language":0,
         "Filter":{"Topic":null,"Level":null},"Rounds":3,"Minutes":4,"Phase":1,"HostId":"m0","HostSeenAt":"2026-03-01T20:00:00+00:00",
         "People":[{"Id":"m0","Name":"가","FromRound":0,"Left":false},{"Id":"m1","Name":"나","FromRound":0,"Left":false}],
         "Played":[{"Answers":{"m0":"하나"},"Ticks":{"m0":["first"]}},{"Answers":{},"Ticks":{}}],
         "Questions":[{"Value":"q1"},{"Value":"q2"},{"Value":"q3"}],"EndsAt":"2026-03-01T20:04:00+00:00","OnBreak":false,
         "Screens":[{"Kind":0,"Round":0,"Wanted":3,"Drawn":3,"Message":null}]}
        """;

    [Fact]
    public void ASessionOfTheEarlierVersionGoesOn()
    {
        var state = Read(Earlier);
        (state.Mode, state.AnswerTime, state.Played[0].Ratings.Length, state.Played[1].Heard.Length).ShouldBe((MockMode.Everyone, TimeSpan.FromMinutes(4), 0, 0));
        state = Do(state, new MockInput.Answer(People[0], 1, "둘"), 10);
        state = Do(state, new MockInput.Answer(People[1], 1, "둘"), 11);
        state.Phase.ShouldBe(MockPhase.Revealed);
        state = Do(state, new MockInput.Grade(People[1], 1, "m0", RatingCriterion.Depth, 5), 12);
        state = Do(state, new MockInput.Next(People[0], false), 13);
        (state.Phase, state.EndsAt).ShouldBe((MockPhase.Answering, Start.AddSeconds(13 + 240)));
        Written(Restored(state)).ShouldBe(Written(state));
    }
}

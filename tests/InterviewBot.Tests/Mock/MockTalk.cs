using System.Collections.Immutable;
using System.Text.Json;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Content;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Questions;
using InterviewBot.Storage;

namespace InterviewBot.Tests.Mock;

/// <summary>Short words for driving the pure session.</summary>
internal static class MockTalk
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 20, 0, 0, TimeSpan.Zero);
    public static readonly Member[] People = [.. "가나다라마".Select((name, i) => new Member($"m{i}", name.ToString()))];
    public static readonly ImmutableArray<QuestionId> Asked = [.. Enumerable.Range(1, 6).Select(i => new QuestionId($"q{i}"))];

    public static MockState Lobby(MockMode mode = MockMode.Everyone) => MockInterview.Open(
        "s1",
        new ChannelRef("local", "local", "docker"),
        People[0],
        new MockPlan(QuestionFilter.All, mode, Asked.Length, TimeSpan.FromMinutes(4), mode == MockMode.Rotation ? TimeSpan.FromMinutes(1) : TimeSpan.Zero),
        Language.Ko,
        Start);

    public static MockState Started(int people, MockMode mode = MockMode.Everyone)
    {
        var state = People.Skip(1).Take(people - 1).Aggregate(Lobby(mode), (lobby, person) => Do(lobby, new MockInput.Join(person), 0));
        return Do(state, new MockInput.Start(People[0], false, Asked), 0);
    }

    /// <summary>Whatever the phase: on to the next round's first phase.</summary>
    public static MockState NextRound(MockState state, int second = 5)
    {
        var round = state.Round;
        while (state.Round == round)
        {
            state = Do(state, new MockInput.Next(People[0], true), second);
        }

        return state;
    }

    public static MockState Do(MockState state, MockInput input, int second)
    {
        var outcome = MockInterview.Advance(state, input, Start.AddSeconds(second));
        outcome.Refusal.ShouldBeNull();
        return outcome.State;
    }

    public static Bilingual? Refusal(MockState state, MockInput input, int second = 5) =>
        MockInterview.Advance(state, input, Start.AddSeconds(second)).Refusal;

    /// <summary>The state as it comes back from the store.</summary>
    public static MockState Restored(MockState state) => Read(Written(state));

    public static MockState Read(string json) => JsonSerializer.Deserialize(json, StorageJson.Default.MockState)!;

    public static string Written(MockState state) => JsonSerializer.Serialize(state, StorageJson.Default.MockState);
}

using InterviewBot.Core.Chat;
using InterviewBot.Core.Mock.Rules;

namespace InterviewBot.Core.Mock;

/// <summary>The rules of a session, as a pure function: no clock, no store, no platform.</summary>
public static class MockInterview
{
    public const int LongestAnswer = 4000;
    public const int MostPeople = 25;

    public static readonly TimeSpan LobbyTime = TimeSpan.FromMinutes(30);

    /// <summary>Nobody is hurried between rounds, but a session that everyone left ends.</summary>
    public static readonly TimeSpan IdleTime = TimeSpan.FromHours(2);

    /// <summary>After this the next in line may press the host's buttons; after twice this, the one after them.</summary>
    public static readonly TimeSpan HostSilence = TimeSpan.FromMinutes(2);

    public static MockState Open(string id, ChannelRef channel, Member host, MockPlan plan, Language language, DateTimeOffset now) => new()
    {
        Id = id,
        Channel = channel,
        Language = language,
        Filter = plan.Filter,
        Mode = plan.Mode,
        Rounds = plan.Rounds,
        AnswerTime = plan.AnswerTime,
        PreparationTime = plan.PreparationTime,
        Phase = MockPhase.Lobby,
        HostId = host.Id,
        HostSeenAt = now,
        People = [new Participant(host.Id, host.Name, 0)],
        EndsAt = now + LobbyTime,
        Screens = [new Screen(ScreenKind.Lobby, 0, 1, 1)],
    };

    /// <returns>The state afterwards, and why nothing happened where nothing did.</returns>
    public static MockOutcome Advance(MockState state, MockInput input, DateTimeOffset now) => input switch
    {
        MockInput.Drawn drawn => new(Screens.Mark(state, drawn)),
        MockInput.Threaded threaded => new(state with { Thread = threaded.Thread, ThreadTried = true }),
        MockInput.Kept kept => new(FeedbackRules.OnKept(state, kept)),
        _ when state.Phase == MockPhase.Ended => new(state, MockRefusals.Over),
        MockInput.Clock => new(RoundRules.OnClock(state, now)),
        MockInput.Notice notice => new(Screens.Renew(state, notice.Kind, Math.Max(0, state.Round))),
        _ => Act(HostRules.Seen(state, input, now), input, now),
    };

    /// <summary>Names where a session is: its phase, its round, and whose turn it is where that was passed on.</summary>
    public static string Step(MockState state)
    {
        var passed = state.Round >= 0 ? state.Played[^1].PassedOn : 0;
        return passed == 0 ? $"{(int)state.Phase}-{state.Round}" : $"{(int)state.Phase}-{state.Round}-{passed}";
    }

    /// <summary>Whether this person may press the host's buttons now.</summary>
    public static bool MayLead(MockState state, string memberId, bool manager, DateTimeOffset now) =>
        HostRules.MayLead(state, memberId, manager, now);

    private static MockOutcome Act(MockState state, MockInput input, DateTimeOffset now) => input switch
    {
        MockInput.Join join => LobbyRules.OnJoin(state, join.Member),
        MockInput.Leave leave => LobbyRules.OnLeave(state, leave.Member, now),
        MockInput.Start start => LobbyRules.OnStart(state, start, now),
        MockInput.Answer answer => AnswerRules.OnAnswer(state, answer, now),
        MockInput.Hear hear => InterviewerRules.OnHear(state, hear),
        MockInput.FollowUp followUp => InterviewerRules.OnFollowUp(state, followUp),
        MockInput.Tick tick => FeedbackRules.OnTick(state, tick),
        MockInput.Grade grade => RatingRules.OnGrade(state, grade),
        MockInput.Remark remark => RatingRules.OnRemark(state, remark),
        MockInput.Next next => RoundRules.OnNext(state, next, now),
        MockInput.Break pause => HostRules.Lead(state, pause.Member, pause.Manager, now, (led, at) => FeedbackRules.OnBreak(led, pause.Rest, at)),
        MockInput.End end => HostRules.Lead(state, end.Member, end.Manager, now, (s, _) => new(RoundRules.Close(s))),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

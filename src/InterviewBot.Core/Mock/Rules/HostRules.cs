using InterviewBot.Core.Chat;

namespace InterviewBot.Core.Mock.Rules;

/// <summary>Who leads a session, and how that passes on without anybody being asked.</summary>
internal static class HostRules
{
    /// <summary>Notes that the host is there.</summary>
    public static MockState Seen(MockState state, MockInput input, DateTimeOffset now) =>
        input.By?.Id == state.HostId ? state with { HostSeenAt = now } : state;

    public static bool MayLead(MockState state, string memberId, bool manager, DateTimeOffset now)
    {
        if (manager || memberId == state.HostId)
        {
            return true;
        }

        var line = state.People.Where(person => !person.Left && person.Id != state.HostId).Select(person => person.Id).ToList();
        var place = line.IndexOf(memberId);
        return place >= 0 && now - state.HostSeenAt >= MockInterview.HostSilence * (place + 1);
    }

    /// <summary>Does what only the host may; who stands in for a silent host is the host from then on.</summary>
    public static MockOutcome Lead(
        MockState state, Member member, bool manager, DateTimeOffset now, Func<MockState, DateTimeOffset, MockOutcome> act)
    {
        if (!MayLead(state, member.Id, manager, now))
        {
            return new(state, MockRefusals.HostOnly);
        }

        var takesOver = member.Id != state.HostId && MayLead(state, member.Id, false, now);
        return act(takesOver ? HandOver(state, member.Id, now) : state, now);
    }

    public static MockState HandOver(MockState state, string memberId, DateTimeOffset now) =>
        Screens.Renew(state with { HostId = memberId, HostSeenAt = now }, ScreenKind.Lobby, 0);
}

using InterviewBot.Core.Chat;

namespace InterviewBot.Core.Mock.Rules;

/// <summary>Coming, going and starting.</summary>
internal static class LobbyRules
{
    /// <summary>Interviewer and candidate.</summary>
    public const int FewestInRotation = 2;

    public static MockOutcome OnJoin(MockState state, Member member)
    {
        var from = state.Phase == MockPhase.Lobby ? 0 : state.Round + 1;
        var joined = new Participant(member.Id, member.Name, from);
        return state.Find(member.Id) switch
        {
            { Left: true } gone => new(Renew(state with { People = state.People.Replace(gone, joined) })),
            not null => new(state, MockRefusals.AlreadyIn),
            null when state.People.Length >= MockInterview.MostPeople => new(state, MockRefusals.Full),
            null => new(Renew(state with { People = state.People.Add(joined) })),
        };
    }

    public static MockOutcome OnLeave(MockState state, Member member, DateTimeOffset now)
    {
        if (state.Find(member.Id) is not { Left: false } person)
        {
            return new(state, MockRefusals.NotIn);
        }

        var left = Renew(state with { People = state.People.Replace(person, person with { Left = true }) });
        if (left.People.FirstOrDefault(other => !other.Left) is not { } heir)
        {
            return new(RoundRules.Close(left));
        }

        left = left.HostId == member.Id ? HostRules.HandOver(left, heir.Id, now) : left;
        return new(state.Mode == MockMode.Rotation ? RotationRules.PassOn(left, member.Id, now) : AnswerRules.RevealWhenAllAnswered(left, now));
    }

    public static MockOutcome OnStart(MockState state, MockInput.Start start, DateTimeOffset now) => state.Phase != MockPhase.Lobby
        ? new(state, MockRefusals.Started)
        : HostRules.Lead(state, start.Member, start.Manager, now, (led, _) => Start(led, start, now));

    private static MockOutcome Start(MockState state, MockInput.Start start, DateTimeOffset now)
    {
        if (state.Mode == MockMode.Rotation && state.Present(0).Count() < FewestInRotation)
        {
            return new(state, MockRefusals.TooFew);
        }

        return start.Questions.IsEmpty
            ? new(state, MockRefusals.NoQuestions)
            : new(RoundRules.Begin(state with { Questions = start.Questions, Rounds = start.Questions.Length, StartedAt = now }, now));
    }

    private static MockState Renew(MockState state) => Screens.Renew(state, ScreenKind.Lobby, 0);
}

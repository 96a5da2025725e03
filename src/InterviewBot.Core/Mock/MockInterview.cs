using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Mock;

/// <summary>The rules of a session, as a pure function: no clock, no store, no platform.</summary>
public static class MockInterview
{
    public const int LongestAnswer = 4000;
    public const int MostPeople = 25;

    public static readonly TimeSpan LobbyTime = TimeSpan.FromMinutes(30);

    /// <summary>Nobody is hurried between rounds, but a session that everyone left ends.</summary>
    public static readonly TimeSpan IdleTime = TimeSpan.FromHours(2);

    /// <summary>After this the next in line may press the host's buttons.</summary>
    public static readonly TimeSpan HostSilence = TimeSpan.FromMinutes(2);

    public static MockState Open(
        string id, ChannelRef channel, Member host, Questions.QuestionFilter filter, int rounds, int minutes, Language language, DateTimeOffset now) => new()
        {
            Id = id,
            Channel = channel,
            Language = language,
            Filter = filter,
            Rounds = rounds,
            Minutes = minutes,
            Phase = MockPhase.Lobby,
            HostId = host.Id,
            HostSeenAt = now,
            People = [new Participant(host.Id, host.Name, 0)],
            EndsAt = now + LobbyTime,
            Screens = [new Screen(ScreenKind.Lobby, 0, 1, 1)],
        };

    /// <returns>The state afterwards, and why nothing happened where nothing did.</returns>
    public static MockOutcome Advance(MockState state, MockInput input, DateTimeOffset now)
    {
        var seen = MemberOf(input)?.Id == state.HostId ? state with { HostSeenAt = now } : state;
        return input switch
        {
            MockInput.Drawn drawn => new(Screens.Mark(seen, drawn)),
            MockInput.Threaded threaded => new(seen with { Thread = threaded.Thread, ThreadTried = true }),
            _ when state.Phase == MockPhase.Ended => Refuse(state, MockRefusals.Over),
            MockInput.Clock => new(OnClock(seen, now)),
            MockInput.Notice notice => new(Screens.Renew(seen, notice.Kind, Math.Max(0, seen.Round))),
            MockInput.Join join => OnJoin(seen, join.Member),
            MockInput.Leave leave => OnLeave(seen, leave.Member, now),
            MockInput.Start start => OnStart(seen, start, now),
            MockInput.Answer answer => OnAnswer(seen, answer, now),
            MockInput.Tick tick => OnTick(seen, tick),
            MockInput.Next next when next.From is not null && next.From != Step(seen) => Refuse(state, MockRefusals.Passed),
            MockInput.Next next => Leading(seen, next.Member, next.Manager, now, OnNext),
            MockInput.Break rest => Leading(seen, rest.Member, rest.Manager, now, OnBreak),
            MockInput.End end => Leading(seen, end.Member, end.Manager, now, (s, _) => new(Close(s))),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Names where a session is: its phase and round.</summary>
    public static string Step(MockState state) => $"{(int)state.Phase}-{state.Round}";

    /// <summary>Whether this person may press the host's buttons now.</summary>
    public static bool MayLead(MockState state, string memberId, bool manager, DateTimeOffset now) =>
        manager
        || memberId == state.HostId
        || (now - state.HostSeenAt >= HostSilence && state.People.FirstOrDefault(person => !person.Left && person.Id != state.HostId)?.Id == memberId);

    private static MockOutcome OnJoin(MockState state, Member member)
    {
        var place = IndexOf(state, member.Id);
        var from = state.Phase == MockPhase.Lobby ? 0 : state.Round + 1;
        if (place >= 0)
        {
            return state.People[place].Left
                ? new(Lobby(state with { People = state.People.SetItem(place, new Participant(member.Id, member.Name, from)) }))
                : Refuse(state, MockRefusals.AlreadyIn);
        }

        return state.People.Length >= MostPeople
            ? Refuse(state, MockRefusals.Full)
            : new(Lobby(state with { People = state.People.Add(new Participant(member.Id, member.Name, from)) }));
    }

    private static MockOutcome OnLeave(MockState state, Member member, DateTimeOffset now)
    {
        var place = IndexOf(state, member.Id);
        if (place < 0 || state.People[place].Left)
        {
            return Refuse(state, MockRefusals.NotIn);
        }

        var left = state with { People = state.People.SetItem(place, state.People[place] with { Left = true }) };
        if (left.People.FirstOrDefault(person => !person.Left) is not { } heir)
        {
            return new(Close(left));
        }

        left = left.HostId == member.Id ? left with { HostId = heir.Id, HostSeenAt = now } : left;
        return new(RevealWhenAllAnswered(Lobby(left), now));
    }

    private static MockOutcome OnStart(MockState state, MockInput.Start start, DateTimeOffset now)
    {
        if (state.Phase != MockPhase.Lobby)
        {
            return Refuse(state, MockRefusals.Started);
        }

        if (!MayLead(state, start.Member.Id, start.Manager, now))
        {
            return Refuse(state, MockRefusals.HostOnly);
        }

        return start.Questions.IsEmpty
            ? Refuse(state, MockRefusals.NoQuestions)
            : new(Ask(Lobby(state with { Questions = start.Questions, Rounds = start.Questions.Length }), now));
    }

    private static MockOutcome OnAnswer(MockState state, MockInput.Answer answer, DateTimeOffset now)
    {
        if (state.Phase != MockPhase.Answering || answer.Round != state.Round)
        {
            return Refuse(state, MockRefusals.TooLate);
        }

        if (!state.Candidates(state.Round).Any(person => person.Id == answer.Member.Id))
        {
            return Refuse(state, IndexOf(state, answer.Member.Id) < 0 ? MockRefusals.NotIn : MockRefusals.NextRound);
        }

        if (answer.Text.Trim().Length is 0 or > LongestAnswer)
        {
            return Refuse(state, MockRefusals.WrongLength);
        }

        var round = state.Played[^1] with { Answers = state.Played[^1].Answers.SetItem(answer.Member.Id, answer.Text.Trim()) };
        var answered = Screens.Renew(state with { Played = state.Played.SetItem(state.Round, round) }, ScreenKind.Question, state.Round);
        return new(RevealWhenAllAnswered(answered, now));
    }

    private static MockOutcome OnTick(MockState state, MockInput.Tick tick)
    {
        if (tick.Round < 0 || tick.Round > state.Round || (tick.Round == state.Round && state.Phase != MockPhase.Revealed))
        {
            return Refuse(state, MockRefusals.NotYet);
        }

        if (!state.People.Any(person => person.Id == tick.Member.Id && person.FromRound <= tick.Round))
        {
            return Refuse(state, MockRefusals.NotIn);
        }

        var round = state.Played[tick.Round];
        round = round with { Ticks = round.Ticks.SetItem(tick.Member.Id, [.. tick.Points.Distinct()]) };
        return new(Screens.Renew(state with { Played = state.Played.SetItem(tick.Round, round) }, ScreenKind.Reveal, tick.Round));
    }

    private static MockOutcome OnNext(MockState state, DateTimeOffset now) => state.Phase switch
    {
        MockPhase.Lobby => Refuse(state, MockRefusals.NotStarted),
        MockPhase.Answering => new(Reveal(state, now)),
        _ when state.Played.Length >= state.Questions.Length => new(Close(state)),
        _ => new(Ask(state, now)),
    };

    private static MockOutcome OnBreak(MockState state, DateTimeOffset now) => state.Phase == MockPhase.Revealed
        ? new(Screens.Renew(state with { OnBreak = !state.OnBreak, EndsAt = now + IdleTime }, ScreenKind.Reveal, state.Round))
        : Refuse(state, MockRefusals.BreakLater);

    private static MockState OnClock(MockState state, DateTimeOffset now) => now < state.EndsAt ? state
        : state.Phase == MockPhase.Answering ? Reveal(state, now)
        : Close(state);

    private static MockState Ask(MockState state, DateTimeOffset now)
    {
        var asked = state with
        {
            Phase = MockPhase.Answering,
            Played = state.Played.Add(new MockRound()),
            EndsAt = now + TimeSpan.FromMinutes(state.Minutes),
            OnBreak = false,
        };
        asked = state.Round >= 0 ? Screens.Renew(asked, ScreenKind.Reveal, state.Round) : asked;
        return Screens.Renew(asked, ScreenKind.Question, asked.Round);
    }

    private static MockState RevealWhenAllAnswered(MockState state, DateTimeOffset now) =>
        state.Phase == MockPhase.Answering
        && state.Candidates(state.Round).All(person => state.Played[^1].Answers.ContainsKey(person.Id))
        && !state.Played[^1].Answers.IsEmpty
            ? Reveal(state, now)
            : state;

    private static MockState Reveal(MockState state, DateTimeOffset now)
    {
        var revealed = state with { Phase = MockPhase.Revealed, EndsAt = now + IdleTime };
        return Screens.Renew(Screens.Renew(revealed, ScreenKind.Question, state.Round), ScreenKind.Reveal, state.Round);
    }

    private static MockState Close(MockState state)
    {
        var ended = Lobby(state with { Phase = MockPhase.Ended });
        if (state.Round < 0)
        {
            return ended;
        }

        var kind = state.Phase == MockPhase.Answering ? ScreenKind.Question : ScreenKind.Reveal;
        return Screens.Renew(Screens.Renew(ended, kind, state.Round), ScreenKind.Summary, 0);
    }

    private static MockOutcome Leading(
        MockState state, Member member, bool manager, DateTimeOffset now, Func<MockState, DateTimeOffset, MockOutcome> act) =>
        MayLead(state, member.Id, manager, now) ? act(state, now) : Refuse(state, MockRefusals.HostOnly);

    private static MockState Lobby(MockState state) => Screens.Renew(state, ScreenKind.Lobby, 0);

    private static int IndexOf(MockState state, string memberId)
    {
        for (var i = 0; i < state.People.Length; i++)
        {
            if (state.People[i].Id == memberId)
            {
                return i;
            }
        }

        return -1;
    }

    private static Member? MemberOf(MockInput input) => input switch
    {
        MockInput.Join x => x.Member,
        MockInput.Start x => x.Member,
        MockInput.Answer x => x.Member,
        MockInput.Tick x => x.Member,
        MockInput.Next x => x.Member,
        MockInput.Break x => x.Member,
        _ => null,
    };

    private static MockOutcome Refuse(MockState state, Bilingual reason) => new(state, reason);
}

/// <summary>The state after an input, and why it changed nothing where it did not.</summary>
public sealed record MockOutcome(MockState State, Bilingual? Refusal = null);

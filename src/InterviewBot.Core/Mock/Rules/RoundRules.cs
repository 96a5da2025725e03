namespace InterviewBot.Core.Mock.Rules;

/// <summary>How a session goes from phase to phase: preparation, answer, feedback, and on to the next round.</summary>
internal static class RoundRules
{
    /// <summary>What the feedback is meant to take. It is shown, and nobody is hurried.</summary>
    private static readonly TimeSpan FeedbackTime = TimeSpan.FromMinutes(3);

    /// <summary>There, ratings and follow-ups are talked about too.</summary>
    private static readonly TimeSpan RotationFeedbackTime = TimeSpan.FromMinutes(5);

    public static MockOutcome OnNext(MockState state, MockInput.Next next, DateTimeOffset now)
    {
        if (next.From is not null && next.From != MockInterview.Step(state))
        {
            return new(state, MockRefusals.Passed);
        }

        var round = state.IsRunning ? state.Played[^1] : null;
        return round is not null && (next.Member.Id == round.Interviewer || next.Member.Id == round.Candidate)
            ? Next(state, now)
            : HostRules.Lead(state, next.Member, next.Manager, now, Next);
    }

    public static MockState OnClock(MockState state, DateTimeOffset now) => now < state.EndsAt ? state : state.Phase switch
    {
        MockPhase.Preparing => Open(state, now),
        MockPhase.Answering => Reveal(state, now),
        _ => Close(state),
    };

    /// <summary>Begins the next round; the one before has passed, and the lobby says which one it is.</summary>
    public static MockState Begin(MockState state, DateTimeOffset now)
    {
        var passed = state.Round >= 0 ? Screens.Renew(FeedbackRules.Keep(state, state.Round), ScreenKind.Reveal, state.Round) : state;
        var round = state.Mode == MockMode.Rotation ? RotationRules.Assign(state) : new MockRound();
        round = round with { People = [.. state.Present(state.Played.Length).Select(person => person.Id)] };
        var begun = passed with { Played = passed.Played.Add(round), OnBreak = false, FeedbackUntil = null };
        begun = Screens.Renew(begun, ScreenKind.Lobby, 0);
        return state.Mode == MockMode.Rotation ? Prepare(begun, now) : Open(begun, now);
    }

    public static MockState Prepare(MockState state, DateTimeOffset now) => Screens.Renew(
        state with { Phase = MockPhase.Preparing, EndsAt = now + state.PreparationTime }, ScreenKind.Question, state.Round);

    public static MockState Reveal(MockState state, DateTimeOffset now)
    {
        var revealed = state.WithRound(state.Round, round => round with { RevealedAt = now }) with
        {
            Phase = MockPhase.Revealed,
            EndsAt = now + MockInterview.IdleTime,
            FeedbackUntil = state.Mode switch
            {
                MockMode.Lightning => null,
                MockMode.Rotation => now + RotationFeedbackTime,
                _ => now + FeedbackTime,
            },
        };
        return Screens.Renew(Screens.Renew(revealed, ScreenKind.Question, state.Round), ScreenKind.Reveal, state.Round);
    }

    public static MockState Close(MockState state)
    {
        var ended = Screens.Renew(state with { Phase = MockPhase.Ended, FeedbackUntil = null }, ScreenKind.Lobby, 0);
        if (state.Round < 0)
        {
            return ended;
        }

        var closed = state.IsRunning
            ? Screens.Renew(ended.WithRound(state.Round, round => round with { CutOff = true }), ScreenKind.Question, state.Round)
            : Screens.Renew(FeedbackRules.Keep(ended, state.Round), ScreenKind.Reveal, state.Round);
        return Screens.Renew(closed, ScreenKind.Summary, 0);
    }

    private static MockOutcome Next(MockState state, DateTimeOffset now) => state.Phase switch
    {
        MockPhase.Lobby => new(state, MockRefusals.NotStarted),
        MockPhase.Preparing => new(Open(state, now)),
        MockPhase.Answering => new(Reveal(state, now)),
        _ when state.IsLastRound => new(Close(state)),
        _ => new(Begin(state, now)),
    };

    private static MockState Open(MockState state, DateTimeOffset now) => Screens.Renew(
        state with { Phase = MockPhase.Answering, EndsAt = now + state.AnswerTime }, ScreenKind.Question, state.Round);
}

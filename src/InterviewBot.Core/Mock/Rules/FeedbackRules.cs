namespace InterviewBot.Core.Mock.Rules;

/// <summary>After the reveal: each ticks what they covered, takes a break, and what was ticked is kept.</summary>
internal static class FeedbackRules
{
    public static MockOutcome OnTick(MockState state, MockInput.Tick tick)
    {
        if (!IsRevealed(state, tick.Round))
        {
            return new(state, MockRefusals.NotYet);
        }

        if (state.Find(tick.Member.Id) is not { } person || !state.IsCounted(tick.Round, person))
        {
            return new(state, state.Find(tick.Member.Id) is null ? MockRefusals.NotIn : MockRefusals.NotCounted);
        }

        var ticked = state.WithRound(tick.Round, round => round with { Ticks = round.Ticks.SetItem(tick.Member.Id, [.. tick.Points.Distinct()]) });
        ticked = tick.Round < state.Round ? Keep(ticked, tick.Round) : ticked;
        return new(Screens.Renew(ticked, ScreenKind.Reveal, tick.Round));
    }

    public static MockOutcome OnBreak(MockState state, bool rest, DateTimeOffset now) => state is { Phase: MockPhase.Revealed, Mode: not MockMode.Lightning }
        ? new(Screens.Renew(state with { OnBreak = rest, EndsAt = now + MockInterview.IdleTime }, ScreenKind.Reveal, state.Round))
        : new(state, MockRefusals.BreakLater);

    /// <summary>Wants the ticks of a passed round kept in the practice log.</summary>
    public static MockState Keep(MockState state, int round) => state.Played[round].Ticks.IsEmpty
        ? state
        : state.WithRound(round, played => played with { KeepWanted = played.KeepWanted + 1 });

    public static MockState OnKept(MockState state, MockInput.Kept kept) => kept.Round < 0 || kept.Round > state.Round
        ? state
        : state.WithRound(kept.Round, round => round with { Kept = Math.Clamp(kept.Version, round.Kept, round.KeepWanted) });

    public static bool IsRevealed(MockState state, int round) =>
        round >= 0 && (round < state.Round || (round == state.Round && state.Phase == MockPhase.Revealed));
}

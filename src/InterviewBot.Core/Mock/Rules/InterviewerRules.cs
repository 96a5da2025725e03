namespace InterviewBot.Core.Mock.Rules;

/// <summary>What the interviewer notes on the sheet.</summary>
internal static class InterviewerRules
{
    /// <summary>More follow-ups than any question has.</summary>
    public const int MostFollowUps = 20;

    public static MockOutcome OnHear(MockState state, MockInput.Hear hear) => WhyNot(state, hear.Member.Id, hear.Round) is { } refusal
        ? new(state, refusal)
        : new(state.WithRound(hear.Round, round => round with { Heard = [.. hear.Points.Distinct()] }));

    public static MockOutcome OnFollowUp(MockState state, MockInput.FollowUp followUp)
    {
        if (WhyNot(state, followUp.Member.Id, followUp.Round) is { } refusal)
        {
            return new(state, refusal);
        }

        var asked = state.Played[followUp.Round].FollowUps;
        return !state.IsRunning || followUp.Number != asked + 1 || asked >= MostFollowUps
            ? new(state, MockRefusals.Passed)
            : new(Screens.Renew(
                state.WithRound(followUp.Round, round => round with { FollowUps = asked + 1 }), ScreenKind.Question, followUp.Round));
    }

    /// <summary>Why this person has no sheet of this round now; null where they have.</summary>
    public static Chat.Catalogue.Bilingual? WhyNot(MockState state, string memberId, int round) =>
        round < 0 || round != state.Round || state.Phase == MockPhase.Ended ? MockRefusals.Passed
        : state.Played[round].Interviewer == memberId ? null
        : MockRefusals.InterviewerOnly;
}

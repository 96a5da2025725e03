namespace InterviewBot.Core.Mock.Rules;

/// <summary>Answers in writing: private until the reveal, and changed as often as one likes before it.</summary>
internal static class AnswerRules
{
    public static MockOutcome OnAnswer(MockState state, MockInput.Answer answer, DateTimeOffset now)
    {
        if (WhyNot(state, answer.Member.Id, answer.Round) is { } refusal)
        {
            return new(state, refusal);
        }

        var text = answer.Text.Trim();
        if (text.Length is 0 or > MockInterview.LongestAnswer)
        {
            return new(state, MockRefusals.WrongLength);
        }

        var answered = state.WithRound(state.Round, round => round with { Answers = round.Answers.SetItem(answer.Member.Id, text) });
        return new(RevealWhenAllAnswered(Screens.Renew(answered, ScreenKind.Question, state.Round), now));
    }

    /// <summary>A candidate in rotation says when they are done: after a written answer the follow-ups come.</summary>
    public static MockState RevealWhenAllAnswered(MockState state, DateTimeOffset now) =>
        state is { Phase: MockPhase.Answering, Mode: not MockMode.Rotation }
        && state.Candidates(state.Round).All(person => state.Played[^1].Answers.ContainsKey(person.Id))
        && !state.Played[^1].Answers.IsEmpty
            ? RoundRules.Reveal(state, now)
            : state;

    /// <summary>Why this person can write no answer to this round now; null where they can.</summary>
    public static Chat.Catalogue.Bilingual? WhyNot(MockState state, string memberId, int round) =>
        state.Phase != MockPhase.Answering || round != state.Round ? MockRefusals.TooLate
        : state.Candidates(round).Any(person => person.Id == memberId) ? null
        : state.Find(memberId) is not { Left: false } person ? MockRefusals.NotIn
        : person.FromRound <= round ? MockRefusals.OnlyCandidate
        : MockRefusals.Late(state);
}

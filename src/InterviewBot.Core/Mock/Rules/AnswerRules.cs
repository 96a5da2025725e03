namespace InterviewBot.Core.Mock.Rules;

/// <summary>Answers in writing: private until the reveal, and changed as often as one likes before it.</summary>
internal static class AnswerRules
{
    public static MockOutcome OnAnswer(MockState state, MockInput.Answer answer, DateTimeOffset now)
    {
        if (state.Phase != MockPhase.Answering || answer.Round != state.Round)
        {
            return new(state, MockRefusals.TooLate);
        }

        if (!state.Candidates(state.Round).Any(person => person.Id == answer.Member.Id))
        {
            return new(state, WhyNot(state, answer.Member.Id));
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

    private static Chat.Catalogue.Bilingual WhyNot(MockState state, string memberId) => state.Find(memberId) switch
    {
        null => MockRefusals.NotIn,
        { Left: false } person when person.FromRound <= state.Round => MockRefusals.OnlyCandidate,
        _ => MockRefusals.Late(state),
    };
}

namespace InterviewBot.Core.Mock.Rules;

/// <summary>Whose turn it is: always of the one whose last turn is longest ago, in the order of joining.</summary>
internal static class RotationRules
{
    /// <summary>The roles of the round after the last one played.</summary>
    public static MockRound Assign(MockState state)
    {
        var people = state.Present(state.Played.Length).ToList();
        var candidate = people.MinBy(person => LastTurn(state, person.Id, round => round.Candidate));
        return new MockRound { Candidate = candidate?.Id, Interviewer = Interviewer(state, people, candidate?.Id) };
    }

    /// <summary>Somebody left the running round: their part goes to another of those who are in it.</summary>
    public static MockState PassOn(MockState state, string memberId, DateTimeOffset now)
    {
        if (!state.IsRunning)
        {
            return state;
        }

        var round = state.Played[^1];
        if (memberId == round.Interviewer)
        {
            return Ask(state, round with { Interviewer = Interviewer(state, state.Present(state.Round), round.Candidate) });
        }

        if (memberId != round.Candidate)
        {
            return Screens.Renew(state, ScreenKind.Question, state.Round);
        }

        // The interviewer has read the points, so only an observer can still be asked.
        var heir = state.Present(state.Round).Where(person => person.Id != round.Interviewer)
            .MinBy(person => LastTurn(state, person.Id, played => played.Candidate));
        return heir is null
            ? RoundRules.Reveal(state, now)
            : RoundRules.Prepare(
                Ask(state, round with { Candidate = heir.Id, PassedOn = round.PassedOn + 1, Heard = [], FollowUps = 0 }), now);
    }

    /// <summary>With equal turns as an interviewer, the next candidate in line asks, so that nobody does neither for long.</summary>
    private static string? Interviewer(MockState state, IEnumerable<Participant> people, string? candidate) => people
        .Where(person => person.Id != candidate)
        .OrderBy(person => LastTurn(state, person.Id, round => round.Interviewer))
        .ThenBy(person => LastTurn(state, person.Id, round => round.Candidate))
        .FirstOrDefault()?.Id;

    private static MockState Ask(MockState state, MockRound round) =>
        Screens.Renew(state.WithRound(state.Round, _ => round), ScreenKind.Question, state.Round);

    /// <returns>The last round in which the person had the part; -1 where never.</returns>
    private static int LastTurn(MockState state, string memberId, Func<MockRound, string?> part)
    {
        for (var round = state.Played.Length - 1; round >= 0; round--)
        {
            if (part(state.Played[round]) == memberId)
            {
                return round;
            }
        }

        return -1;
    }
}

using InterviewBot.Core.Chat;
using InterviewBot.Core.Mock;

namespace InterviewBot.Core.Practice.Privacy;

/// <summary>Takes a person out of a session that belongs to others as well: the session goes on, and its messages are drawn again.</summary>
internal static class MockTraces
{
    public static MockState Forget(MockState state, string memberId, DateTimeOffset now)
    {
        var name = state.Language.Pick("삭제된 사용자", "Deleted user");
        var left = MockInterview.Advance(state, new MockInput.Leave(new Member(memberId, name)), now).State;
        return left with
        {
            People = [.. left.People.Select(person => person.Id == memberId ? person with { Name = name } : person)],
            Played = [.. left.Played.Select(round => Forget(round, memberId, state.Language))],
            Screens = [.. left.Screens.Select(screen => screen.Message is null ? screen : screen with { Wanted = screen.Wanted + 1 })],
        };
    }

    /// <summary>That there was an answer stays, so that the counts of the others' session still hold.</summary>
    private static MockRound Forget(MockRound round, string memberId, Language language) => round with
    {
        Answers = round.Answers.ContainsKey(memberId) ? round.Answers.SetItem(memberId, language.Pick("(지운 답변)", "(erased answer)")) : round.Answers,
        Ticks = round.Ticks.Remove(memberId),
        Heard = round.Candidate == memberId ? [] : round.Heard,
        Ratings = [.. round.Ratings.Where(rating => rating.To != memberId).Select(rating => rating.From == memberId ? rating with { Remark = null } : rating)],
    };
}

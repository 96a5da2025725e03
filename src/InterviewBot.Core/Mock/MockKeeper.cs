using InterviewBot.Core.Content;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Questions;

namespace InterviewBot.Core.Mock;

/// <summary>
/// Tells the practice log what each person ticked in a round that has passed. What was told is noted in the session, so
/// that a crash in between only tells it again, which replaces it. It was practised when the round was revealed, however
/// late it is told or told again.
/// </summary>
internal sealed class MockKeeper(MockSessions sessions, IMockInterviewStore store, IPracticeLog log, QuestionBank bank, TimeProvider clock)
{
    public async Task KeepAsync(string id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { State: var state })
        {
            return;
        }

        for (var round = 0; round < state.Played.Length; round++)
        {
            if (state.Played[round].IsToKeep)
            {
                await KeepAsync(state, round, cancellationToken);
                await sessions.ApplyAsync(id, new MockInput.Kept(round, state.Played[round].KeepWanted), cancellationToken);
            }
        }
    }

    private async Task KeepAsync(MockState state, int round, CancellationToken cancellationToken)
    {
        if ((await bank.CurrentAsync(cancellationToken)).Find(state.Questions[round], state.Language) is not { Question: var question })
        {
            return;
        }

        foreach (var person in state.People.Where(person => state.IsCounted(round, person)))
        {
            if (state.Played[round].Ticks.TryGetValue(person.Id, out var ticks))
            {
                await log.RecordAsync(Outcome(state, round, person, question, [.. ticks]), cancellationToken);
            }
        }
    }

    private PracticeOutcome Outcome(MockState state, int round, Participant person, Question question, HashSet<string> ticks) => new()
    {
        Id = $"mock/{state.Id}/{round}/{person.Id}",
        Channel = state.Channel,
        Member = new Chat.Member(person.Id, person.Name),
        Question = question.Id,
        Language = question.Language,
        Source = PracticeSource.Mock,
        Covered = [.. question.Points.Select(point => point.Id).Where(ticks.Contains)],
        Points = [.. question.Points.Select(point => point.Id)],
        At = state.Played[round].RevealedAt ?? clock.GetUtcNow(),
    };
}

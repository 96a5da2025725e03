using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Core.Time;

namespace InterviewBot.Core.Mock;

/// <summary>Brings inputs to sessions: load, advance, save with the version that was read, else once more.</summary>
internal sealed class MockSessions(IMockInterviewStore store, TimeProvider clock)
{
    /// <summary>Five people pressing at once collide a few times at most.</summary>
    private const int MostTries = 50;

    public WakeSignal Drawing { get; } = new();

    public WakeSignal Timing { get; } = new();

    /// <returns>Null where there is no such session.</returns>
    public async Task<MockOutcome?> ApplyAsync(string id, MockInput input, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            if (await store.FindAsync(id, cancellationToken) is not { } stored)
            {
                return null;
            }

            var outcome = MockInterview.Advance(stored.State, input, clock.GetUtcNow());
            if (outcome.Refusal is not null || Equals(outcome.State, stored.State))
            {
                return outcome;
            }

            if (await store.SaveAsync(outcome.State, stored.Version, cancellationToken))
            {
                Drawing.Ring();
                Timing.Ring();
                return outcome;
            }
        }

        return new MockOutcome((await store.FindAsync(id, cancellationToken))!.State, new Bilingual(
            "지금은 너무 많은 분이 함께 누르고 있어요. 한 번 더 눌러 주세요.", "Too many people are pressing at once. Press again."));
    }
}

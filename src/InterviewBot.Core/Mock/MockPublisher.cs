using InterviewBot.Core.Chat;
using InterviewBot.Core.Mock.Cards;
using InterviewBot.Core.Time;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Core.Mock;

/// <summary>
/// Draws the messages that sessions want drawn: posts the new ones, edits the others. A new one is looked for before it
/// is posted, so one whose answer was lost is not posted twice.
/// </summary>
internal sealed partial class MockPublisher(
    MockSessions sessions, IMockInterviewStore store, IEnumerable<IChatPlatform> platforms, MockCards cards, MockKeeper keeper,
    WorkScope scope, TimeProvider clock, ILogger<MockPublisher> logger) : IDueWork
{
    private const int AtOnce = 8;

    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(2);

    public string Name => "mock interview messages";

    public WakeSignal Wake => sessions.Drawing;

    public async Task<DateTimeOffset?> RunDueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(await store.ListToDrawAsync(scope, cancellationToken), parallel, async (id, token) => await DrawAsync(id, token));
        return (await store.ListToDrawAsync(scope, cancellationToken)).Count > 0 ? clock.GetUtcNow() + AfterTrouble : null;
    }

    private async Task DrawAsync(string id, CancellationToken cancellationToken)
    {
        try
        {
            await keeper.KeepAsync(id, cancellationToken);
            await StartThreadAsync(id, cancellationToken);
            while (await store.FindAsync(id, cancellationToken) is { State: var state }
                && state.Screens.FirstOrDefault(screen => screen.Waits && (screen.Message is not null || screen.Kind != ScreenKind.Lobby)) is { } screen)
            {
                if (!await DrawAsync(state, screen, cancellationToken))
                {
                    return;
                }
            }
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // One session's failure must not hold up the others.
            LogFailed(error, id);
        }
    }

    /// <returns>Whether to go on with the next message.</returns>
    private async Task<bool> DrawAsync(MockState state, Screen screen, CancellationToken cancellationToken)
    {
        var platform = PlatformOf(state);
        var card = await cards.DrawAsync(state, screen, cancellationToken);
        PostResult result;
        if (screen.Message is { } message && !IsLine(screen))
        {
            result = await platform.EditAsync(message, card, cancellationToken);
        }
        else
        {
            var key = $"{state.Id[^Math.Min(12, state.Id.Length)..]}{screen.Key}{(IsLine(screen) ? screen.Wanted : 0)}";
            var search = await platform.FindPostAsync(state.Place, key, clock.GetUtcNow() - MockInterview.IdleTime, cancellationToken);
            result = search switch
            {
                PostSearch.Found found => new PostResult.Sent(found.Message),
                PostSearch.Unreadable unreadable => new PostResult.NotNow(unreadable.Reason, AfterTrouble),
                _ => await platform.PostAsync(state.Place, card, new PostOptions(key), cancellationToken),
            };
        }

        return await result.Match(
            sent => MarkAsync(state, screen, sent.Message, cancellationToken),
            _ => MarkAsync(state, screen, screen.Message ?? new MessageRef(state.Place, ""), cancellationToken),
            _ => Task.FromResult(false),
            _ => Task.FromResult(false));
    }

    private async Task<bool> MarkAsync(MockState state, Screen screen, MessageRef message, CancellationToken cancellationToken)
    {
        await sessions.ApplyAsync(state.Id, new MockInput.Drawn(screen.Key, screen.Wanted, message), cancellationToken);
        return true;
    }

    private async Task StartThreadAsync(string id, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { State: { ThreadTried: false } state }
            || state.Screens.First(screen => screen.Kind == ScreenKind.Lobby).Message is not { } lobby)
        {
            return;
        }

        var thread = await PlatformOf(state).StartThreadAsync(lobby, await cards.ThreadTitleAsync(state, cancellationToken), cancellationToken);
        if (thread is not ThreadResult.NotNow)
        {
            await sessions.ApplyAsync(id, new MockInput.Threaded((thread as ThreadResult.Started)?.Thread), cancellationToken);
        }
    }

    /// <summary>A line is said anew each time, and never edited.</summary>
    private static bool IsLine(Screen screen) => screen.Kind is ScreenKind.Resumed or ScreenKind.Pausing;

    private IChatPlatform PlatformOf(MockState state) => platforms.First(platform => platform.Name == state.Channel.Platform);

    [LoggerMessage(Level = LogLevel.Error, Message = "The messages of mock interview {Id} could not be drawn; they are tried again shortly.")]
    private partial void LogFailed(Exception error, string id);
}

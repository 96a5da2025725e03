using InterviewBot.Core.Practice.Feedback;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace InterviewBot.Tests.Practice.Feedback;

public sealed class FeedbackWarmUpTests : IAsyncDisposable
{
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(2);

    private readonly FixedContentLibrary _content = FixedContentLibrary.WithQuestions(3);
    private readonly FakeTimeProvider _clock = new();
    private readonly FeedbackLibrary _feedback;
    private readonly FeedbackWarmUp _warmUp;

    public FeedbackWarmUpTests()
    {
        _feedback = new FeedbackLibrary(_content);
        _warmUp = new FeedbackWarmUp(_feedback, _content, _clock, new ListLogger<FeedbackWarmUp>());
    }

    [Fact]
    public async Task ItIsMadeOnceTheHostHasStartedAndIsCalm()
    {
        await _warmUp.StartAsync(TestContext.Current.CancellationToken);
        _clock.Advance(Calm);
        _feedback.IsMade.ShouldBeFalse("the host has not started");

        await _warmUp.StartedAsync(TestContext.Current.CancellationToken);
        _feedback.IsMade.ShouldBeFalse("the host has only just started");
        await UntilMadeAsync();
    }

    [Fact]
    public async Task ItIsMadeAgainAfterTheContentWasSwapped()
    {
        await _warmUp.StartAsync(TestContext.Current.CancellationToken);
        await _warmUp.StartedAsync(TestContext.Current.CancellationToken);
        await UntilMadeAsync();
        var before = _feedback.Current;

        _content.Swap(_content.Current);
        _feedback.IsMade.ShouldBeFalse();
        await UntilMadeAsync();

        _feedback.Current.ShouldNotBeSameAs(before);
    }

    [Fact]
    public async Task AnAnswerThatComesEarlierWaitsForTheSameOne()
    {
        var early = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => _feedback.Current, TestContext.Current.CancellationToken)));
        await _warmUp.StartAsync(TestContext.Current.CancellationToken);
        await _warmUp.StartedAsync(TestContext.Current.CancellationToken);
        await UntilMadeAsync();

        early.ShouldAllBe(made => ReferenceEquals(made, _feedback.Current));
    }

    public async ValueTask DisposeAsync()
    {
        await _warmUp.StopAsync(CancellationToken.None);
        _warmUp.Dispose();
    }

    private Task UntilMadeAsync() => DiscordWorld.UntilAsync(() =>
    {
        _clock.Advance(Calm);
        return _feedback.IsMade;
    });
}

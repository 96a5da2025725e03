using InterviewBot.Hosting;
using InterviewBot.Tests.Support;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Tests.Hosting;

public sealed class HeldLogTests : IDisposable
{
    private readonly HeldLog _held = new();
    private readonly LinesProvider _lines = new();
    private readonly ILoggerFactory _log;

    public HeldLogTests() => _log = LoggerFactory.Create(log => log.AddProvider(_lines).SetMinimumLevel(LogLevel.Warning));

    public void Dispose()
    {
        _log.Dispose();
        _held.Dispose();
    }

    [Fact]
    public void WhatWasLoggedBeforeThereWasALogIsWrittenThereInItsOrderAsItsLevelsAllow()
    {
        var logger = _held.CreateLogger("early");
        logger.LogWarning("first");
        logger.LogInformation("more than is asked for");
        logger.LogDebug("never held");
        logger.LogError(new InvalidOperationException("why"), "second");

        _held.PassTo(_log);
        logger.LogWarning("third");
        logger.LogInformation("more than is asked for");
        _held.CreateLogger("late").LogWarning("fourth");

        _lines.Lines.ShouldBe(["first", "second System.InvalidOperationException: why", "third", "fourth"]);
    }

    [Fact]
    public async Task NoLineIsLostWhileTheLogComes()
    {
        const int Lines = 2_000;
        for (var round = 0; round < 50; round++)
        {
            using var held = new HeldLog();
            using var lines = new LinesProvider();
            using var log = LoggerFactory.Create(builder => builder.AddProvider(lines));
            using var begun = new ManualResetEventSlim();
            var writing = Task.Run(
                () =>
                {
                    var logger = held.CreateLogger("early");
                    for (var i = 0; i < Lines; i++)
                    {
                        logger.LogWarning("{Line}", i);
                        begun.Set();
                    }
                },
                TestContext.Current.CancellationToken);
            begun.Wait(TestContext.Current.CancellationToken);

            held.PassTo(log);
            await writing;

            lines.Lines.Length.ShouldBe(Lines);
        }
    }
}

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
}

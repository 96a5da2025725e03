using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Tests.Support;

/// <summary>Keeps every line that is logged.</summary>
internal sealed class LinesProvider : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Line)> _entries = new();

    public (LogLevel Level, string Line)[] Entries => [.. _entries];

    public string[] Lines => [.. _entries.Select(entry => entry.Line)];

    public ILogger CreateLogger(string categoryName) => new Logger(_entries);

    public void Dispose()
    {
        // Nothing is held open.
    }

    private sealed class Logger(ConcurrentQueue<(LogLevel Level, string Line)> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            entries.Enqueue((logLevel, exception is null ? formatter(state, exception) : $"{formatter(state, exception)} {exception}"));
    }
}

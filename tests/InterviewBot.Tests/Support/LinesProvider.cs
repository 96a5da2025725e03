using Microsoft.Extensions.Logging;

namespace InterviewBot.Tests.Support;

/// <summary>Keeps every line that is logged.</summary>
internal sealed class LinesProvider : ILoggerProvider
{
    private readonly ListLogger<object> _lines = new();

    public string[] Lines => [.. _lines.Lines];

    public ILogger CreateLogger(string categoryName) => _lines;

    public void Dispose()
    {
        // Nothing is held open.
    }
}

namespace InterviewBot.Hosting;

/// <summary>Holds what is logged before the host has its log, and passes it on to that.</summary>
internal sealed class HeldLog : ILoggerFactory
{
    private readonly Lock _gate = new();
    private readonly Queue<Action> _held = new();
    private volatile ILoggerFactory? _log;

    public ILogger CreateLogger(string categoryName) => new HeldLogger(this, categoryName);

    /// <summary>Writes what was held; from then on everything is logged there at once.</summary>
    public void PassTo(ILoggerFactory log)
    {
        lock (_gate)
        {
            _log = log;
            while (_held.TryDequeue(out var write))
            {
                write();
            }
        }
    }

    public void AddProvider(ILoggerProvider provider) => throw new NotSupportedException("Providers belong to the log that this is passed on to.");

    public void Dispose()
    {
        // The log that it was passed on to is the host's.
    }

    private sealed class HeldLogger(HeldLog held, string category) : ILogger
    {
        private ILogger? _logger;

        private ILogger? Logger => _logger ??= held._log?.CreateLogger(category);

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => Logger?.BeginScope(state);

        /// <summary>Until the levels are known: what a log says where nobody has set them.</summary>
        public bool IsEnabled(LogLevel logLevel) => Logger?.IsEnabled(logLevel) ?? logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (Logger is null && TryHold(() => Logger!.Log(logLevel, eventId, state, exception, formatter)))
            {
                return;
            }

            Logger!.Log(logLevel, eventId, state, exception, formatter);
        }

        /// <returns>False where the log has come meanwhile: what was held is written, and nobody would write this.</returns>
        private bool TryHold(Action write)
        {
            lock (held._gate)
            {
                if (held._log is null)
                {
                    held._held.Enqueue(write);
                    return true;
                }

                return false;
            }
        }
    }
}

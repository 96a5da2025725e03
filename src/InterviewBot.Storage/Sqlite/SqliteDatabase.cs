using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace InterviewBot.Storage.Sqlite;

/// <summary>
/// SQLite with a write-ahead log. Its async calls block, so one dedicated thread does all writing, each write in a
/// <c>BEGIN IMMEDIATE</c> transaction; reads borrow open connections on the thread pool. <c>synchronous=FULL</c>: what
/// was committed outlives a killed process and a power cut.
/// </summary>
internal sealed class SqliteDatabase : Database
{
    /// <summary>How long a write waits for another process on the same file (the terminal beside the running bot).</summary>
    private const int BusyTimeoutSeconds = 10;

    /// <summary>Writes waiting at the same time; beyond it, callers wait to hand theirs in.</summary>
    private const int LongestQueue = 1024;

    private readonly string _connectionString;
    private readonly Channel<Func<SqliteConnection, Task>> _writes =
        Channel.CreateBounded<Func<SqliteConnection, Task>>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });
    private readonly Task _writer;

    /// <summary>Open and idle; at most as many as reads ever ran side by side.</summary>
    private readonly ConcurrentBag<SqliteConnection> _readers = [];

    public SqliteDatabase(string connectionString)
    {
        _connectionString = new SqliteConnectionStringBuilder(connectionString) { DefaultTimeout = BusyTimeoutSeconds }.ToString();
        _writer = Task.Factory.StartNew(WriteLoop, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    public override Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken) =>
        Task.Run(
            async () =>
            {
                var connection = _readers.TryTake(out var idle) ? idle : Open("");
                try
                {
                    var result = await work(new Session(connection, null));
                    _readers.Add(connection);
                    return result;
                }
                catch
                {
                    // In whatever state it is: the next read opens a new one.
                    connection.Dispose();
                    throw;
                }
            },
            cancellationToken);

    public override async Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        await _writes.Writer.WriteAsync(connection => RunAsync(connection, work, done), cancellationToken);
        return await done.Task;
    }

    public override async ValueTask DisposeAsync()
    {
        _writes.Writer.TryComplete();
        await _writer;
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    private static async Task RunAsync<T>(SqliteConnection connection, Func<Session, Task<T>> work, TaskCompletionSource<T> done)
    {
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = await work(new Session(connection, transaction));
            transaction.Commit();
            done.SetResult(result);
        }
        catch (Exception error)
        {
            // The transaction is rolled back; the one who asked for the write hears of it.
            done.SetException(error);
        }
    }

    private async Task WriteLoop()
    {
        SqliteConnection? connection = null;
        await foreach (var write in _writes.Reader.ReadAllAsync())
        {
            connection ??= Open("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
            await write(connection);
        }

        connection?.Dispose();
    }

    /// <param name="pragmas">What a connection that writes needs; the log itself is a property of the file.</param>
    private SqliteConnection Open(string pragmas)
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        if (pragmas.Length > 0)
        {
            using var pragma = connection.CreateCommand();
            pragma.CommandText = pragmas;
            pragma.ExecuteNonQuery();
        }

        return connection;
    }
}

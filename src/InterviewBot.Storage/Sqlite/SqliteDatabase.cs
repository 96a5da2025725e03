using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Data.Sqlite;

namespace InterviewBot.Storage.Sqlite;

/// <summary>
/// SQLite with a write-ahead log. Its async calls block, so one dedicated thread does all writing in <c>BEGIN IMMEDIATE</c>
/// transactions: writes that wait at the same time share one, each behind a savepoint of its own, and so share the disk's
/// flush. Reads borrow open connections on the thread pool. <c>synchronous=FULL</c>: what
/// was committed outlives a killed process and a power cut.
/// </summary>
internal sealed class SqliteDatabase : Database
{
    /// <summary>How long a write waits for another process on the same file (the terminal beside the running bot).</summary>
    private const int BusyTimeoutSeconds = 10;

    /// <summary>Writes waiting at the same time; beyond it, callers wait to hand theirs in.</summary>
    private const int LongestQueue = 1024;

    /// <summary>Writes of one transaction; those of another process wait no longer than these take.</summary>
    private const int MostTogether = 64;

    private const string Savepoint = "one";

    private readonly string _connectionString;
    private readonly Channel<PendingWrite> _writes =
        Channel.CreateBounded<PendingWrite>(new BoundedChannelOptions(LongestQueue) { SingleReader = true });
    private readonly Task _writer;

    /// <summary>Open and idle; at most as many as reads ever ran side by side.</summary>
    private readonly ConcurrentBag<SqliteConnection> _readers = [];

    /// <summary>The writer's own; null until it could be opened.</summary>
    private SqliteConnection? _writing;

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
        var write = new PendingWrite<T>(work);
        await _writes.Writer.WriteAsync(write, cancellationToken);
        return await write.Done;
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

    private async Task WriteLoop()
    {
        await foreach (var first in _writes.Reader.ReadAllAsync())
        {
            var together = new List<PendingWrite> { first };
            while (together.Count < MostTogether && _writes.Reader.TryRead(out var next))
            {
                together.Add(next);
            }

            await CommitAsync(together);
        }

        _writing?.Dispose();
    }

    private async Task CommitAsync(List<PendingWrite> writes)
    {
        try
        {
            // Where it cannot be opened, these writes fail and the next ones try again.
            _writing ??= Open("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;");
            using var transaction = _writing.BeginTransaction(deferred: false);
            foreach (var write in writes)
            {
                transaction.Save(Savepoint);
                if (!await write.RunAsync(_writing, transaction))
                {
                    transaction.Rollback(Savepoint);
                }

                transaction.Release(Savepoint);
            }

            transaction.Commit();
        }
        catch (Exception error)
        {
            // No transaction stands; everyone who asked for a write of it hears of it.
            writes.ForEach(write => write.Failed(error));
            return;
        }

        writes.ForEach(write => write.Committed());
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

using System.Runtime.ExceptionServices;
using Microsoft.Data.Sqlite;

namespace InterviewBot.Storage.Sqlite;

/// <summary>A write that waits its turn: it runs inside a transaction that it may share, and hears of the commit.</summary>
internal abstract class PendingWrite
{
    /// <summary>Does the work. What it threw is kept for the one who asked.</summary>
    /// <returns>Whether its changes stand, if the transaction does.</returns>
    public abstract Task<bool> RunAsync(SqliteConnection connection, SqliteTransaction transaction);

    public abstract void Committed();

    public abstract void Failed(Exception error);
}

internal sealed class PendingWrite<T>(Func<Session, Task<T>> work) : PendingWrite
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;
    private ExceptionDispatchInfo? _error;

    public Task<T> Done => _done.Task;

    public override async Task<bool> RunAsync(SqliteConnection connection, SqliteTransaction transaction)
    {
        try
        {
            _result = await work(new Session(connection, transaction));
            return true;
        }
        catch (Exception error)
        {
            _error = ExceptionDispatchInfo.Capture(error);
            return false;
        }
    }

    public override void Committed()
    {
        if (_error is not null)
        {
            _done.SetException(_error.SourceException);
            return;
        }

        // It ran, so the result is its own, null or not.
        _done.SetResult(_result!);
    }

    public override void Failed(Exception error) => _done.SetException(_error?.SourceException ?? error);
}

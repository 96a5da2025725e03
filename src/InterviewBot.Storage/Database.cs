using System.Data.Common;

namespace InterviewBot.Storage;

/// <summary>
/// The database, as the stores see it: reads run side by side, writes run one transaction at a time. What a write
/// returns is committed when its task completes.
/// </summary>
internal abstract class Database : IAsyncDisposable
{
    public abstract Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken);

    public abstract Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken);

    public Task WriteAsync(Func<Session, Task> work, CancellationToken cancellationToken) =>
        WriteAsync(
            async session =>
            {
                await work(session);
                return true;
            },
            cancellationToken);

    public abstract ValueTask DisposeAsync();
}

/// <summary>One connection, inside one transaction where it writes. Queries are Dapper's: <c>@name</c> parameters.</summary>
internal sealed class Session(DbConnection connection, DbTransaction? transaction)
{
    public Task<int> ExecuteAsync(string sql, object? arguments = null) =>
        Dapper.SqlMapper.ExecuteAsync(connection, sql, arguments, transaction);

    public async Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object? arguments = null) =>
        (await Dapper.SqlMapper.QueryAsync<T>(connection, sql, arguments, transaction)).AsList();

    public Task<T?> FirstOrDefaultAsync<T>(string sql, object? arguments = null) =>
        Dapper.SqlMapper.QueryFirstOrDefaultAsync<T?>(connection, sql, arguments, transaction);
}

file static class Lists
{
    public static IReadOnlyList<T> AsList<T>(this IEnumerable<T> rows) => rows as IReadOnlyList<T> ?? [.. rows];
}

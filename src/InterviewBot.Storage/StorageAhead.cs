using InterviewBot.Core.Chat;
using InterviewBot.Storage.Chat;
using InterviewBot.Storage.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace InterviewBot.Storage;

/// <summary>The database, opened before there is a host; what needs it meanwhile waits for it.</summary>
public sealed class StorageAhead : IAsyncDisposable
{
    private readonly Task<SqliteDatabase> _opening;
    private Database? _database;

    private StorageAhead(Task<SqliteDatabase> opening) => (_opening, Notes) = (opening, new PlatformNotesStore(new ComingDatabase(opening)));

    /// <summary>Usable at once. Throws what the opening threw where the database cannot be opened.</summary>
    public IPlatformNotes Notes { get; }

    /// <summary>The open database, when <see cref="OpensAsync"/> has said so.</summary>
    internal Database Database => _database ?? throw new InvalidOperationException("The database is not open.");

    public static StorageAhead Begin(IConfiguration configuration) => new(Task.Run(() => Open(configuration)));

    /// <summary>Waits for the opening.</summary>
    /// <returns>False where it failed: whoever opens the same database again is told why.</returns>
    public async Task<bool> OpensAsync()
    {
        await ((Task)_opening).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _database = _opening.IsCompletedSuccessfully ? await _opening : null;
        return _database is not null;
    }

    public async ValueTask DisposeAsync()
    {
        if (await OpensAsync())
        {
            await Database.DisposeAsync();
        }
    }

    private static SqliteDatabase Open(IConfiguration configuration)
    {
        var options = configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        var check = new StorageOptionsValidator().Validate(null, options);
        return check.Failed ? throw new OptionsValidationException(StorageOptions.Section, typeof(StorageOptions), check.Failures) : StorageServices.OpenSqlite(options);
    }

    private sealed class ComingDatabase(Task<SqliteDatabase> opening) : Database
    {
        public override async Task<T> ReadAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken) =>
            await (await opening).ReadAsync(work, cancellationToken);

        public override async Task<T> WriteAsync<T>(Func<Session, Task<T>> work, CancellationToken cancellationToken) =>
            await (await opening).WriteAsync(work, cancellationToken);

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

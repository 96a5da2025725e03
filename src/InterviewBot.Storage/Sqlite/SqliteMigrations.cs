using System.Reflection;
using DbUp;
using Microsoft.Data.Sqlite;

namespace InterviewBot.Storage.Sqlite;

/// <summary>Brings the tables up to date with the scripts in Migrations/, one process at a time.</summary>
internal static class SqliteMigrations
{
    /// <summary>How long to wait for another process that is migrating the same file (the terminal beside the bot).</summary>
    private static readonly TimeSpan LockLimit = TimeSpan.FromSeconds(30);

    /// <summary>https://sqlite.org/rescode.html#error: a script is wrong, where any other code is about the file.</summary>
    private const int ErrorInStatement = 1;

    private static readonly TimeSpan LockPause = TimeSpan.FromMilliseconds(50);

    /// <exception cref="SqliteException">The file is no database, or cannot be used.</exception>
    public static void Run(string file, string connectionString)
    {
        using var only = TakeLock(file + ".migrating");
        var result = DeployChanges.To
            .SqliteDatabase(connectionString)
            .WithScriptsEmbeddedInAssembly(Assembly.GetExecutingAssembly())
            .WithTransaction()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
        {
            throw result.Error is SqliteException { SqliteErrorCode: not ErrorInStatement } unusable
                ? unusable
                : new InvalidOperationException($"Migration {result.ErrorScript?.Name} failed.", result.Error);
        }
    }

    private static FileStream TakeLock(string file)
    {
        for (var waited = TimeSpan.Zero; ; waited += LockPause)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (waited < LockLimit && File.Exists(file))
            {
                // Start-up is synchronous, and there is nothing else to do until the other process is done.
                Thread.Sleep(LockPause);
            }
        }
    }
}

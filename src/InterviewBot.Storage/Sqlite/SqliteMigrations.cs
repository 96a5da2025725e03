using System.Reflection;
using DbUp;
using Microsoft.Data.Sqlite;

namespace InterviewBot.Storage.Sqlite;

/// <summary>Creates the file and its folder, and brings the tables up to date with the scripts in Migrations/.</summary>
internal static class SqliteMigrations
{
    public static void Run(string connectionString)
    {
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        var result = DeployChanges.To
            .SqliteDatabase(connectionString)
            .WithScriptsEmbeddedInAssembly(Assembly.GetExecutingAssembly())
            .WithTransactionPerScript()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
        {
            throw new InvalidOperationException($"Migration {result.ErrorScript?.Name} failed.", result.Error);
        }
    }
}

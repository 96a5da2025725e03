using System.Collections.Immutable;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;
using InterviewBot.Hosting;
using InterviewBot.Storage;
using Microsoft.Data.Sqlite;

namespace InterviewBot.Cli;

/// <summary>Content for the calls that answer and end: loaded once, without a watcher or a platform.</summary>
internal sealed class LoadedContent
{
    private readonly IConfiguration _configuration;
    private readonly bool _ownFolders;

    private LoadedContent(IConfiguration configuration, bool ownFolders, ContentSnapshot snapshot)
    {
        (_configuration, _ownFolders, Snapshot) = (configuration, ownFolders, snapshot);
    }

    public ContentSnapshot Snapshot { get; }

    /// <param name="folders">Named on the command line; empty for the configured ones.</param>
    public static LoadedContent Load(string[]? folders)
    {
        var configuration = BotConfiguration.Load([], folders);
        return new LoadedContent(configuration, folders is { Length: > 0 }, ContentLoader.Load(Folders(configuration)));
    }

    /// <summary>The folders that a call reads; all of them exist.</summary>
    public static IReadOnlyList<string> Folders(string[]? named) => Folders(BotConfiguration.Load([], named));

    private static IReadOnlyList<string> Folders(IConfiguration configuration)
    {
        var options = configuration.GetSection(ContentOptions.Section).Get<ContentOptions>() ?? new ContentOptions();
        if (options.Folders.Count == 0)
        {
            throw new UsageException("No content folder is named. Name one or more, or leave it out to use the configured ones.");
        }

        return options.Folders.FirstOrDefault(folder => !Directory.Exists(folder) && !File.Exists(folder)) is { } missing
            ? throw new UsageException($"The content folder '{missing}' does not exist. Name one that does, or leave it out to use the configured ones.")
            : options.Folders;
    }

    /// <summary>
    /// Questions with their numbers: the bot's own where it has already given some, else in the order of the content, which
    /// is what a new bot will give.
    /// </summary>
    public async Task<QuestionCatalog> NumberAsync(CancellationToken cancellationToken)
    {
        var ids = Snapshot.Questions.Select(question => question.Id).Distinct().ToImmutableArray();
        var options = _configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        if (_ownFolders || !HasDatabase(options.ConnectionString))
        {
            return new QuestionCatalog(Snapshot, ids.Select((id, i) => (id, i)).ToImmutableDictionary(pair => pair.id, pair => pair.i + 1));
        }

        await using var services = new ServiceCollection().AddSingleton(_configuration).AddStorage().BuildServiceProvider();
        return new QuestionCatalog(Snapshot, await services.GetRequiredService<IQuestionNumbers>().AssignAsync(ids, cancellationToken));
    }

    /// <summary>Where it cannot even be told, the opening says what is wrong with the setting.</summary>
    private static bool HasDatabase(string connectionString)
    {
        try
        {
            return File.Exists(new SqliteConnectionStringBuilder(connectionString).DataSource);
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}

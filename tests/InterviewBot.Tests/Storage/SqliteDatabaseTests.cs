using InterviewBot.Core.Questions;
using InterviewBot.Core.Content;
using InterviewBot.Storage;
using InterviewBot.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace InterviewBot.Tests.Storage;

public sealed class SqliteDatabaseTests
{
    [Fact]
    public async Task SeveralProcessesMayCreateTheSameFileAtOnce()
    {
        using var folder = new TemporaryFolder();
        var connection = $"Data Source={folder.File("deep/er/bot.db")};Pooling=False";
        var numbers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            await using var services = Services("sqlite", connection);
            return await services.GetRequiredService<IQuestionNumbers>().AssignAsync([new QuestionId("a"), new QuestionId("b")], default);
        })));

        numbers.ShouldAllBe(given => given[new QuestionId("a")] == 1 && given[new QuestionId("b")] == 2);
    }

    [Fact]
    public async Task AWriteThatFailsLeavesNothingBehindAndTheNextOneRuns()
    {
        using var folder = new TemporaryFolder();
        await using var services = Services("sqlite", $"Data Source={folder.File("bot.db")};Pooling=False");
        var database = services.GetRequiredService<Database>();
        var cancellationToken = TestContext.Current.CancellationToken;

        await Should.ThrowAsync<InvalidOperationException>(() => database.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync("INSERT INTO question_numbers (question_id, number) VALUES ('lost', 1)");
                throw new InvalidOperationException("in the middle");
            },
            cancellationToken));
        await database.WriteAsync(
            session => session.ExecuteAsync("INSERT INTO question_numbers (question_id, number) VALUES ('kept', 1)"), cancellationToken);

        (await database.ReadAsync(session => session.QueryAsync<string>("SELECT question_id FROM question_numbers"), cancellationToken))
            .ShouldBe(["kept"]);
    }

    [Fact]
    public async Task AFileThatIsAwayWhenTheFirstWriteComesIsWrittenOnceItIsBack()
    {
        using var folder = new TemporaryFolder();
        await using var services = Services("sqlite", $"Data Source={folder.File("disk/bot.db")};Pooling=False");
        var database = services.GetRequiredService<Database>();
        Task WriteAsync(string question) => database.WriteAsync(
            session => session.ExecuteAsync("INSERT INTO question_numbers (question_id, number) VALUES (@question, 1)", new { question }),
            TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Directory.Move(folder.File("disk"), folder.File("away"));
        await Should.ThrowAsync<SqliteException>(() => WriteAsync("lost"));
        Directory.Move(folder.File("away"), folder.File("disk"));
        await WriteAsync("kept");

        (await database.ReadAsync(session => session.QueryAsync<string>("SELECT question_id FROM question_numbers"), TestContext.Current.CancellationToken))
            .ShouldBe(["kept"]);
    }

    [Fact]
    public async Task OfManyWritesAtOnceOnlyThoseThatFailAreUndone()
    {
        using var folder = new TemporaryFolder();
        await using var services = Services("sqlite", $"Data Source={folder.File("bot.db")};Pooling=False");
        var cancellationToken = TestContext.Current.CancellationToken;
        var database = services.GetRequiredService<Database>();
        var writes = Enumerable.Range(0, 200).Select(i => Task.Run(() => database.WriteAsync(
            async session =>
            {
                await session.ExecuteAsync("INSERT INTO question_numbers (question_id, number) VALUES (@id, @i)", new { id = $"q{i}", i });
                return i % 3 == 0 ? throw new InvalidOperationException("in the middle") : i;
            },
            cancellationToken))).ToList();
        await Should.ThrowAsync<InvalidOperationException>(() => Task.WhenAll(writes));

        writes.Select((write, i) => write.IsFaulted == (i % 3 == 0)).ShouldAllBe(fits => fits);
        (await database.ReadAsync(session => session.QueryAsync<long>("SELECT number FROM question_numbers ORDER BY number"), cancellationToken))
            .ShouldBe(Enumerable.Range(0, 200).Where(i => i % 3 != 0).Select(i => (long)i));
    }

    [Theory]
    [InlineData("postgres", "Host=localhost", "Storage__Provider")]
    [InlineData("sqlite", "", "Storage__ConnectionString")]
    [InlineData("sqlite", "Data Source=/proc/nowhere/bot.db", "Storage__ConnectionString")]
    public async Task AConfigurationThatCannotBeUsedNamesItsKey(string provider, string connection, string key)
    {
        await using var services = Services(provider, connection);
        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<Database>()).Message.ShouldContain(key);
    }

    [Fact]
    public async Task AFileThatIsNoDatabaseIsAConfigurationThatCannotBeUsed()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("notes.db", string.Concat(Enumerable.Repeat("not a database ", 500)));
        await using var services = Services("sqlite", $"Data Source={file};Pooling=False");

        Should.Throw<OptionsValidationException>(() => services.GetRequiredService<Database>()).Message.ShouldContain("Storage__ConnectionString");
    }

    private static ServiceProvider Services(string provider, string connection) => new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Provider"] = provider, ["Storage:ConnectionString"] = connection })
            .Build())
        .AddStorage()
        .BuildServiceProvider();
}

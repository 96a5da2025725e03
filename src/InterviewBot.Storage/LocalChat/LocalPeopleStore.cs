using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Storage.LocalChat;

internal sealed class LocalPeopleStore(Database database) : ILocalPeopleStore
{
    public Task<LocalVisitor> FindVisitorAsync(string secretHash, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            var person = await session.FirstOrDefaultAsync<LocalPerson>(
                "SELECT id AS Id, name AS Name FROM local_people WHERE secret_hash = @secretHash", new { secretHash });
            var managing = await session.FirstOrDefaultAsync<long>(
                "SELECT COUNT(*) FROM local_managers WHERE secret_hash = @secretHash", new { secretHash });
            return new LocalVisitor(person, managing > 0);
        },
        cancellationToken);

    public Task<LocalPerson?> FindByNameKeyAsync(string nameKey, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.FirstOrDefaultAsync<LocalPerson>(
            "SELECT id AS Id, name AS Name FROM local_people WHERE name_key = @nameKey", new { nameKey }),
        cancellationToken);

    public async Task<bool> AddAsync(LocalPerson person, string? secretHash, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO local_people (id, name, name_key, secret_hash, created_at) VALUES (@Id, @Name, @Key, @secretHash, @At)
            ON CONFLICT DO NOTHING
            """;
        var row = new { person.Id, person.Name, Key = LocalName.Key(person.Name), secretHash, At = now.ToUnixTimeMilliseconds() };
        return await database.WriteAsync(session => session.ExecuteAsync(sql, row), cancellationToken) > 0;
    }

    public async Task<bool> RenameAsync(LocalPerson person, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE local_people SET name = @Name, name_key = @Key
            WHERE id = @Id AND NOT EXISTS (SELECT 1 FROM local_people WHERE name_key = @Key AND id <> @Id)
            """;
        var row = new { person.Id, person.Name, Key = LocalName.Key(person.Name) };
        return await database.WriteAsync(session => session.ExecuteAsync(sql, row), cancellationToken) > 0;
    }

    public Task GrantManagingAsync(string secretHash, DateTimeOffset now, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            "INSERT INTO local_managers (secret_hash, granted_at) VALUES (@secretHash, @At) ON CONFLICT DO NOTHING",
            new { secretHash, At = now.ToUnixTimeMilliseconds() }),
        cancellationToken);
}

using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Practice.Review;
using InterviewBot.Core.Time;

namespace InterviewBot.Storage.Practice;

internal sealed class DigestStore(Database database) : IDigestStore
{
    private const string Select = "SELECT platform, member_id AS MemberId, workspace, channel, language, due_at AS DueAt FROM review_digests ";

    public async Task<ReviewDigest?> FindAsync(PersonRef person, CancellationToken cancellationToken) =>
        (await database.ReadAsync(
            session => session.FirstOrDefaultAsync<Row>(Select + "WHERE platform = @Platform AND member_id = @MemberId", person), cancellationToken))?.ToDigest();

    public Task SaveAsync(ReviewDigest digest, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO review_digests (platform, member_id, workspace, channel, language, due_at)
            VALUES (@Platform, @MemberId, @Workspace, @Channel, @Language, @DueAt)
            ON CONFLICT (platform, member_id) DO UPDATE SET
                workspace = excluded.workspace, channel = excluded.channel, language = excluded.language, due_at = excluded.due_at
            """;
        return database.WriteAsync(
            session => session.ExecuteAsync(sql, new
            {
                digest.Person.Platform,
                digest.Person.MemberId,
                digest.Channel.Workspace,
                digest.Channel.Channel,
                Language = digest.Language.Code(),
                DueAt = digest.DueAt.ToUnixTimeMilliseconds(),
            }),
            cancellationToken);
    }

    public Task RemoveAsync(PersonRef person, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync("DELETE FROM review_digests WHERE platform = @Platform AND member_id = @MemberId", person), cancellationToken);

    public async Task<IReadOnlyList<ReviewDigest>> ListDueAsync(WorkScope scope, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            session => session.QueryAsync<Row>(
                $"{Select} WHERE due_at <= @Now AND {ScopeSql.Condition} ORDER BY due_at", ScopeSql.Arguments(scope, now)),
            cancellationToken);
        return [.. rows.Select(row => row.ToDigest())];
    }

    public async Task<DateTimeOffset?> NextDueAsync(WorkScope scope, CancellationToken cancellationToken) =>
        Instants.At(await database.ReadAsync(
            session => session.FirstOrDefaultAsync<long?>(
                $"SELECT MIN(due_at) FROM review_digests WHERE {ScopeSql.Condition}", ScopeSql.Arguments(scope, default)),
            cancellationToken));

    public Task<bool> ClaimAsync(ReviewDigest digest, DateTimeOffset nextDue, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await session.ExecuteAsync(
            "UPDATE review_digests SET due_at = @Next WHERE platform = @Platform AND member_id = @MemberId AND due_at = @Was",
            new
            {
                digest.Person.Platform,
                digest.Person.MemberId,
                Next = nextDue.ToUnixTimeMilliseconds(),
                Was = digest.DueAt.ToUnixTimeMilliseconds(),
            }) == 1,
        cancellationToken);

    private sealed record Row(string Platform, string MemberId, string Workspace, string Channel, string Language, long DueAt)
    {
        public ReviewDigest ToDigest() => new(
            new PersonRef(Platform, MemberId),
            new ChannelRef(Platform, Workspace, Channel),
            Languages.TryParse(Language, out var language) ? language : Core.Language.Ko,
            Instants.At(DueAt));
    }
}

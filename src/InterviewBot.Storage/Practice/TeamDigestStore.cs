using System.Globalization;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Practice.Team;
using InterviewBot.Core.Time;

namespace InterviewBot.Storage.Practice;

internal sealed class TeamDigestStore(Database database) : ITeamDigestStore
{
    private const string DateFormat = "yyyy-MM-dd";
    private const string OfChannel = "platform = @Platform AND workspace = @Workspace AND channel = @Channel";
    private const string Due = $"due_at <= @Now AND {ScopeSql.Condition}";

    private const string Select =
        "SELECT id, platform, workspace, channel, language, zone, set_by AS SetBy, week, due_at AS DueAt, tries FROM team_digests ";

    public async Task<TeamDigest?> FindAsync(ChannelRef channel, CancellationToken cancellationToken) =>
        (await database.ReadAsync(session => session.FirstOrDefaultAsync<Row>($"{Select} WHERE {OfChannel}", channel), cancellationToken))?.ToDigest();

    public async Task<TeamDigest> AddAsync(TeamDigest digest, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO team_digests (id, platform, workspace, channel, language, zone, set_by, week, due_at, tries)
            VALUES (@Id, @Platform, @Workspace, @Channel, @Language, @Zone, @SetBy, @Week, @DueAt, @Tries)
            ON CONFLICT (platform, workspace, channel) DO NOTHING
            """;
        await database.WriteAsync(session => session.ExecuteAsync(sql, ColumnsOf(digest)), cancellationToken);
        return await FindAsync(digest.Channel, cancellationToken) ?? digest;
    }

    public Task<bool> RemoveAsync(ChannelRef channel, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await session.ExecuteAsync($"DELETE FROM team_digests WHERE {OfChannel}", channel) > 0, cancellationToken);

    public async Task<IReadOnlyList<TeamDigest>> TakeDueAsync(
        WorkScope scope, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken)
    {
        var arguments = ScopeSql.Arguments(scope, now, leaseUntil);
        var rows = await database.WriteAsync(
            async session =>
            {
                var taken = await session.QueryAsync<Row>($"{Select} WHERE {Due} ORDER BY due_at", arguments);
                await session.ExecuteAsync($"UPDATE team_digests SET tries = tries + 1, due_at = @Until WHERE {Due}", arguments);
                return taken;
            },
            cancellationToken);
        return [.. rows.Select(row => row.ToDigest())];
    }

    public async Task<DateTimeOffset?> NextDueAsync(WorkScope scope, CancellationToken cancellationToken) =>
        Instants.At(await database.ReadAsync(
            session => session.FirstOrDefaultAsync<long?>(
                $"SELECT MIN(due_at) FROM team_digests WHERE {ScopeSql.Condition}", ScopeSql.Arguments(scope, default)),
            cancellationToken));

    public Task SettleAsync(TeamDigest digest, DateOnly week, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            "UPDATE team_digests SET week = @Week, due_at = @DueAt, tries = @Tries WHERE id = @Id AND week = @Was", ColumnsOf(digest, week)),
        cancellationToken);

    private static object ColumnsOf(TeamDigest digest, DateOnly was = default) => new
    {
        digest.Id,
        digest.Channel.Platform,
        digest.Channel.Workspace,
        digest.Channel.Channel,
        Language = digest.Language.Code(),
        digest.Zone,
        digest.SetBy,
        Week = digest.Week.ToString(DateFormat, CultureInfo.InvariantCulture),
        DueAt = digest.DueAt.ToUnixTimeMilliseconds(),
        digest.Tries,
        Was = was.ToString(DateFormat, CultureInfo.InvariantCulture),
    };

    private sealed record Row(
        string Id, string Platform, string Workspace, string Channel, string Language, string Zone, string? SetBy, string Week, long DueAt, long Tries)
    {
        public TeamDigest ToDigest() => new()
        {
            Id = Id,
            Channel = new ChannelRef(Platform, Workspace, Channel),
            Language = Languages.TryParse(Language, out var language) ? language : Core.Language.Ko,
            Zone = Zone,
            SetBy = SetBy,
            Week = DateOnly.ParseExact(Week, DateFormat, CultureInfo.InvariantCulture),
            DueAt = Instants.At(DueAt),
            Tries = (int)Tries,
        };
    }
}

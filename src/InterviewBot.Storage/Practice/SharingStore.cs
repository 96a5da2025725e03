using InterviewBot.Core.Chat;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Practice.Progress;

namespace InterviewBot.Storage.Practice;

internal sealed class SharingStore(Database database) : ISharingStore
{
    private const string Select = "SELECT workspace, progress, leaderboard, member_name AS Name FROM progress_sharing WHERE platform = @Platform AND member_id = @MemberId";

    public async Task<Sharing> FindAsync(ChannelRef channel, string memberId, CancellationToken cancellationToken) =>
        (await database.ReadAsync(
            session => session.FirstOrDefaultAsync<Row>(Select + " AND workspace = @Workspace", Key(channel, memberId)), cancellationToken))?.ToSharing()
        ?? Sharing.Nothing;

    public Task SetProgressAsync(ChannelRef channel, Member member, bool on, CancellationToken cancellationToken) =>
        SetAsync("progress", channel, member, on, cancellationToken);

    public Task SetLeaderboardAsync(ChannelRef channel, Member member, bool on, CancellationToken cancellationToken) =>
        SetAsync("leaderboard", channel, member, on, cancellationToken);

    public async Task<IReadOnlySet<string>> ListTakingPartAsync(ChannelRef channel, CancellationToken cancellationToken) => (await database.ReadAsync(
        session => session.QueryAsync<string>(
            "SELECT member_id FROM progress_sharing WHERE platform = @Platform AND workspace = @Workspace AND leaderboard = 1", channel),
        cancellationToken)).ToHashSet();

    public async Task<IReadOnlyList<SharingIn>> ListAsync(PersonRef person, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(session => session.QueryAsync<Row>(Select + " ORDER BY workspace", person), cancellationToken);
        return [.. rows.Select(row => new SharingIn(row.Workspace, row.ToSharing()))];
    }

    /// <param name="column">Never anything that came from outside.</param>
    private Task<int> SetAsync(string column, ChannelRef channel, Member member, bool on, CancellationToken cancellationToken)
    {
        var sql = $"""
            INSERT INTO progress_sharing (platform, workspace, member_id, member_name, progress, leaderboard)
            VALUES (@Platform, @Workspace, @MemberId, @Name, 0, 0)
            ON CONFLICT (platform, workspace, member_id) DO NOTHING;
            UPDATE progress_sharing SET {column} = @On, member_name = @Name WHERE platform = @Platform AND workspace = @Workspace AND member_id = @MemberId
            """;
        return database.WriteAsync(session => session.ExecuteAsync(sql, Key(channel, member.Id, member.Name, on)), cancellationToken);
    }

    private static object Key(ChannelRef channel, string memberId, string name = "", bool on = false) =>
        new { channel.Platform, channel.Workspace, MemberId = memberId, Name = name, On = on ? 1 : 0 };

    private sealed record Row(string Workspace, long Progress, long Leaderboard, string Name)
    {
        public Sharing ToSharing() => new(Progress != 0, Leaderboard != 0, Name);
    }
}

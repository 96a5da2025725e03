using InterviewBot.Core.Chat;
using InterviewBot.Core.Daily;
using InterviewBot.Core.Time;

namespace InterviewBot.Storage.Daily;

internal sealed class ScheduleStore(Database database) : IScheduleStore
{
    private const string Running = "paused = 0 AND suspended IS NULL";

    public Task<IReadOnlyList<Schedule>> ListAsync(ChannelRef channel, CancellationToken cancellationToken) => ListAsync(
        "platform = @Platform AND workspace = @Workspace AND channel = @Channel ORDER BY number", channel, cancellationToken);

    public Task<IReadOnlyList<Schedule>> ListWorkspaceAsync(ChannelRef channel, CancellationToken cancellationToken) => ListAsync(
        "platform = @Platform AND workspace = @Workspace ORDER BY due_at", channel, cancellationToken);

    public Task<IReadOnlyList<Schedule>> ListDueAsync(WorkScope scope, DateTimeOffset now, CancellationToken cancellationToken) => ListAsync(
        $"{Running} AND due_at <= @Now AND {ScopeSql.Condition} ORDER BY due_at", ScopeSql.Arguments(scope, now), cancellationToken);

    public async Task<DateTimeOffset?> NextDueAsync(WorkScope scope, CancellationToken cancellationToken) =>
        Instants.At(await database.ReadAsync(
            session => session.FirstOrDefaultAsync<long?>(
                $"SELECT MIN(due_at) FROM schedules WHERE {Running} AND {ScopeSql.Condition}", ScopeSql.Arguments(scope, default)),
            cancellationToken));

    public async Task<Schedule> SaveAsync(Schedule schedule, CancellationToken cancellationToken)
    {
        const string sql = $"""
            INSERT INTO schedules (id, platform, workspace, channel, number, minute, days, zone, topic, level, language, reveal, role, set_by, paused, suspended, due_at)
            VALUES (@Id, @Platform, @Workspace, @Channel,
                (SELECT COALESCE(MAX(number), 0) + 1 FROM schedules WHERE platform = @Platform AND workspace = @Workspace AND channel = @Channel),
                @Minute, @Days, @Zone, @Topic, @Level, @Language, @Reveal, @Role, @SetBy, @Paused, @Suspended, @DueAt)
            ON CONFLICT (id) DO UPDATE SET
                minute = excluded.minute, days = excluded.days, zone = excluded.zone, topic = excluded.topic, level = excluded.level,
                language = excluded.language, reveal = excluded.reveal, role = excluded.role, set_by = excluded.set_by, paused = excluded.paused,
                suspended = excluded.suspended, due_at = excluded.due_at
            RETURNING {ScheduleRow.Columns}
            """;
        var row = await database.WriteAsync(session => session.FirstOrDefaultAsync<ScheduleRow>(sql, ScheduleRow.Of(schedule)), cancellationToken);
        return row?.ToSchedule() ?? schedule;
    }

    public Task RemoveAsync(string id, CancellationToken cancellationToken) =>
        database.WriteAsync(session => session.ExecuteAsync("DELETE FROM schedules WHERE id = @id", new { id }), cancellationToken);

    public Task<bool> ClaimAsync(Schedule schedule, DateTimeOffset nextDue, Delivery delivery, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async session =>
            {
                var moved = await session.ExecuteAsync(
                    $"UPDATE schedules SET due_at = @Next WHERE id = @Id AND due_at = @Due AND {Running}",
                    new { schedule.Id, Next = nextDue.ToUnixTimeMilliseconds(), Due = schedule.DueAt.ToUnixTimeMilliseconds() });
                return moved == 1 && await DeliveryStore.InsertAsync(session, delivery);
            },
            cancellationToken);

    public Task<bool> SuspendAsync(string id, string reason, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await session.ExecuteAsync(
            "UPDATE schedules SET suspended = @reason WHERE id = @id AND suspended IS NULL", new { id, reason }) == 1,
        cancellationToken);

    public Task<IReadOnlyList<Schedule>> ListWithinAsync(string platform, string? workspace, string? channel, CancellationToken cancellationToken) => ListAsync(
        "platform = @platform AND (@workspace IS NULL OR workspace = @workspace) AND (@channel IS NULL OR channel = @channel)",
        new { platform, workspace, channel },
        cancellationToken);

    private async Task<IReadOnlyList<Schedule>> ListAsync(string condition, object arguments, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            session => session.QueryAsync<ScheduleRow>($"SELECT {ScheduleRow.Columns} FROM schedules WHERE {condition}", arguments), cancellationToken);
        return [.. rows.Select(row => row.ToSchedule())];
    }
}

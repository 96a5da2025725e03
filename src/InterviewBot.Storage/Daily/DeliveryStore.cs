using InterviewBot.Core.Chat;
using InterviewBot.Core.Daily;
using InterviewBot.Core.Time;
using InterviewBot.Storage.Questions;

namespace InterviewBot.Storage.Daily;

internal sealed class DeliveryStore(Database database) : IDeliveryStore
{
    private const string Open = "state IN ('Pending', 'Sending')";
    private const string Refreshable = "refresh_at IS NOT NULL AND message_id IS NOT NULL";

    public Task<bool> AddAsync(Delivery delivery, CancellationToken cancellationToken) =>
        database.WriteAsync(session => InsertAsync(session, delivery), cancellationToken);

    public async Task<Delivery?> FindAsync(string id, CancellationToken cancellationToken) =>
        await ListAsync("id = @id", new { id }, cancellationToken) is [var found] ? found : null;

    public async Task<IReadOnlyList<Delivery>> TakeDueAsync(
        WorkScope scope, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken)
    {
        const string due = $"{Open} AND due_at <= @Now AND {ScopeSql.Condition}";
        var arguments = ScopeSql.Arguments(scope, now, leaseUntil);
        var rows = await database.WriteAsync(
            async session =>
            {
                var taken = await session.QueryAsync<DeliveryRow>($"SELECT {DeliveryRow.Columns} FROM deliveries WHERE {due} ORDER BY due_at", arguments);
                await session.ExecuteAsync(
                    $"UPDATE deliveries SET state = 'Sending', attempts = attempts + 1, due_at = @Until WHERE {due}", arguments);
                return taken;
            },
            cancellationToken);
        return [.. rows.Select(row => row.ToDelivery()).Select(delivery => delivery with { Attempts = delivery.Attempts + 1 })];
    }

    public Task<DateTimeOffset?> NextDueAsync(WorkScope scope, CancellationToken cancellationToken) =>
        MinimumAsync($"SELECT MIN(due_at) FROM deliveries WHERE {Open} AND {ScopeSql.Condition}", scope, cancellationToken);

    public Task SaveAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        // Not refresh_at: an answer may have planned a redraw while the delivery was under way.
        const string sql = """
            UPDATE deliveries SET state = @State, due_at = @DueAt, message_id = @MessageId, buttons_done = @ButtonsDone,
                thread_done = @ThreadDone, problem = @Problem
            WHERE id = @Id
            """;
        return database.WriteAsync(session => session.ExecuteAsync(sql, DeliveryRow.Of(delivery)), cancellationToken);
    }

    public Task RefreshByAsync(string id, DateTimeOffset now, DateTimeOffset at, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            "UPDATE deliveries SET refresh_at = @At WHERE id = @id AND (refresh_at IS NULL OR refresh_at > @At OR refresh_at <= @Now)",
            new { id, Now = now.ToUnixTimeMilliseconds(), At = at.ToUnixTimeMilliseconds() }),
        cancellationToken);

    public Task<IReadOnlyList<Delivery>> ListToRefreshAsync(WorkScope scope, DateTimeOffset now, CancellationToken cancellationToken) =>
        ListAsync($"{Refreshable} AND refresh_at <= @Now AND {ScopeSql.Condition}", ScopeSql.Arguments(scope, now), cancellationToken);

    public Task<DateTimeOffset?> NextRefreshAsync(WorkScope scope, CancellationToken cancellationToken) =>
        MinimumAsync($"SELECT MIN(refresh_at) FROM deliveries WHERE {Refreshable} AND {ScopeSql.Condition}", scope, cancellationToken);

    public Task RefreshedAsync(Delivery delivery, DateTimeOffset? next, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync(
            "UPDATE deliveries SET refresh_at = @Next WHERE id = @Id AND refresh_at = @Was",
            new { delivery.Id, Next = next?.ToUnixTimeMilliseconds(), Was = delivery.RefreshAt?.ToUnixTimeMilliseconds() }),
        cancellationToken);

    public Task<IReadOnlyList<Delivery>> ListRecentAsync(ChannelRef channel, int most, CancellationToken cancellationToken) => ListAsync(
        "platform = @Platform AND workspace = @Workspace ORDER BY planned_at DESC LIMIT @most",
        new { channel.Platform, channel.Workspace, most },
        cancellationToken);

    public async Task<bool> HasSlotOnAsync(string scheduleId, DateOnly localDate, CancellationToken cancellationToken) =>
        await database.ReadAsync(
            session => session.FirstOrDefaultAsync<long>(
                "SELECT COUNT(*) FROM deliveries WHERE schedule_id = @scheduleId AND local_date = @Date AND state NOT IN ('Missed', 'Refused')",
                new { scheduleId, Date = localDate.ToString("yyyy-MM-dd") }),
            cancellationToken) > 0;

    /// <summary>Inside a transaction: the row, and with it that its question was asked in the channel.</summary>
    internal static async Task<bool> InsertAsync(Session session, Delivery delivery)
    {
        const string sql = """
            INSERT INTO deliveries (id, slot_key, platform, workspace, channel, schedule_id, local_date, planned_at, question_id, language,
                recycled, role, reveal_at, state, attempts, due_at, refresh_at, message_id, buttons_done, thread_done, problem)
            VALUES (@Id, @SlotKey, @Platform, @Workspace, @Channel, @ScheduleId, @LocalDate, @PlannedAt, @QuestionId, @Language,
                @Recycled, @Role, @RevealAt, @State, @Attempts, @DueAt, @RefreshAt, @MessageId, @ButtonsDone, @ThreadDone, @Problem)
            ON CONFLICT DO NOTHING
            """;
        var added = await session.ExecuteAsync(sql, DeliveryRow.Of(delivery)) == 1;
        if (added && delivery.State == DeliveryState.Pending)
        {
            await AskedQuestionsStore.RecordAsync(session, delivery.Channel, delivery.Question, delivery.PlannedAt);
        }

        return added;
    }

    private async Task<DateTimeOffset?> MinimumAsync(string sql, WorkScope scope, CancellationToken cancellationToken) =>
        Instants.At(await database.ReadAsync(
            session => session.FirstOrDefaultAsync<long?>(sql, ScopeSql.Arguments(scope, default)), cancellationToken));

    private async Task<IReadOnlyList<Delivery>> ListAsync(string condition, object arguments, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            session => session.QueryAsync<DeliveryRow>($"SELECT {DeliveryRow.Columns} FROM deliveries WHERE {condition}", arguments), cancellationToken);
        return [.. rows.Select(row => row.ToDelivery())];
    }
}

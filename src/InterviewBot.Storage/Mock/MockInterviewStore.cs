using System.Text.Json;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Time;

namespace InterviewBot.Storage.Mock;

internal sealed class MockInterviewStore(Database database) : IMockInterviewStore
{
    public Task<bool> AddAsync(MockState state, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO mock_interviews (id, platform, workspace, channel, thread, state, version, due_at, to_draw)
            VALUES (@Id, @Platform, @Workspace, @Channel, @Thread, @State, 1, @DueAt, @ToDraw)
            ON CONFLICT DO NOTHING
            """;
        return database.WriteAsync(async session => await session.ExecuteAsync(sql, Row(state, 0)) == 1, cancellationToken);
    }

    public Task<StoredMock?> FindAsync(string id, CancellationToken cancellationToken) => FindAsync("id = @id", new { id }, cancellationToken);

    public Task<StoredMock?> FindActiveAsync(ChannelRef channel, CancellationToken cancellationToken) => FindAsync(
        "due_at IS NOT NULL AND platform = @Platform AND workspace = @Workspace AND (channel = @Channel OR thread = @Channel)", channel, cancellationToken);

    public Task<bool> SaveAsync(MockState state, long expectedVersion, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE mock_interviews SET thread = @Thread, state = @State, version = version + 1, due_at = @DueAt, to_draw = @ToDraw
            WHERE id = @Id AND version = @Version
            """;
        return database.WriteAsync(async session => await session.ExecuteAsync(sql, Row(state, expectedVersion)) == 1, cancellationToken);
    }

    public Task<IReadOnlyList<string>> ListActiveAsync(WorkScope scope, CancellationToken cancellationToken) =>
        ListAsync("due_at IS NOT NULL", scope, default, cancellationToken);

    public Task<IReadOnlyList<string>> ListDueAsync(WorkScope scope, DateTimeOffset now, CancellationToken cancellationToken) =>
        ListAsync("due_at <= @Now", scope, now, cancellationToken);

    public Task<IReadOnlyList<string>> ListToDrawAsync(WorkScope scope, CancellationToken cancellationToken) =>
        ListAsync("to_draw = 1", scope, default, cancellationToken);

    public async Task<DateTimeOffset?> NextDueAsync(WorkScope scope, CancellationToken cancellationToken) =>
        Instants.At(await database.ReadAsync(
            session => session.FirstOrDefaultAsync<long?>(
                $"SELECT MIN(due_at) FROM mock_interviews WHERE due_at IS NOT NULL AND {ScopeSql.Condition}", ScopeSql.Arguments(scope, default)),
            cancellationToken));

    /// <summary>Writes a state out of which a person was taken, with another id wherever it still names theirs.</summary>
    internal static Task<int> RewriteAsync(Session session, MockState state, string memberId, string alias)
    {
        var json = JsonSerializer.Serialize(state, StorageJson.Default.MockState).Replace(Token(memberId), Token(alias), StringComparison.Ordinal);
        return session.ExecuteAsync(
            "UPDATE mock_interviews SET state = @json, version = version + 1, due_at = @DueAt, to_draw = @ToDraw WHERE id = @Id",
            new { state.Id, json, DueAt = DueOf(state), ToDraw = state.Waits ? 1 : 0 });
    }

    /// <summary>How an id stands in a state: whole, as a name or a value.</summary>
    internal static string Token(string memberId) => $"\"{JsonEncodedText.Encode(memberId)}\"";

    private Task<IReadOnlyList<string>> ListAsync(string condition, WorkScope scope, DateTimeOffset now, CancellationToken cancellationToken) =>
        database.ReadAsync(
            session => session.QueryAsync<string>($"SELECT id FROM mock_interviews WHERE {condition} AND {ScopeSql.Condition}", ScopeSql.Arguments(scope, now)),
            cancellationToken);

    private async Task<StoredMock?> FindAsync(string condition, object arguments, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(
            session => session.FirstOrDefaultAsync<StateRow>($"SELECT state, version FROM mock_interviews WHERE {condition}", arguments), cancellationToken);
        return row is not null && JsonSerializer.Deserialize(row.State, StorageJson.Default.MockState) is { } state
            ? new StoredMock(state, row.Version)
            : null;
    }

    private static object Row(MockState state, long version) => new
    {
        state.Id,
        state.Channel.Platform,
        state.Channel.Workspace,
        state.Channel.Channel,
        Thread = state.Thread?.Channel,
        State = JsonSerializer.Serialize(state, StorageJson.Default.MockState),
        Version = version,
        DueAt = DueOf(state),
        ToDraw = state.Waits ? 1 : 0,
    };

    private static long? DueOf(MockState state) => state.Phase == MockPhase.Ended ? null : state.EndsAt.ToUnixTimeMilliseconds();

    private sealed record StateRow(string State, long Version);
}

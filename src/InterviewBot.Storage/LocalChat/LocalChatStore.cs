using System.Collections.Immutable;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Local;

namespace InterviewBot.Storage.LocalChat;

internal sealed class LocalChatStore(Database database) : ILocalChatStore
{
    public async Task<ImmutableArray<LocalChannel>> ChannelsAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(
            session => session.QueryAsync<ChannelRow>(ChannelRow.Select + "ORDER BY change"), cancellationToken);
        return [.. rows.Select(row => row.ToChannel())];
    }

    public Task<LocalChannel> AddChannelAsync(LocalChannel channel, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO local_channels (id, title, parent_channel, parent_message, created_at, change)
            VALUES (@Id, @Title, @ParentChannel, @ParentMessage, @now, @change)
            """;
        return database.WriteAsync(
            async session =>
            {
                if (await session.FirstOrDefaultAsync<ChannelRow>(ChannelRow.Select + "WHERE id = @Id OR parent_message = @ParentMessage", channel) is { } there)
                {
                    return there.ToChannel();
                }

                var change = await NextChangeAsync(session);
                await session.ExecuteAsync(
                    sql,
                    new { channel.Id, channel.Title, channel.ParentChannel, channel.ParentMessage, now = now.ToUnixTimeMilliseconds(), change });
                await TouchAsync(session, channel.ParentMessage);
                return channel;
            },
            cancellationToken);
    }

    public Task<LocalMessage?> AddMessageAsync(NewLocalMessage message, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            if (message.IdempotencyKey is { } key && await FindByKeyAsync(session, message.Channel, key) is { } first)
            {
                return first;
            }

            if (await session.FirstOrDefaultAsync<ChannelRow>(ChannelRow.Select + "WHERE id = @Channel", message) is not { } channel)
            {
                return null;
            }

            await InsertAsync(session, message);
            await TouchAsync(session, message.Audience is null ? channel.ParentMessage : null);
            return await FindAsync(session, message.Id);
        },
        cancellationToken);

    public Task<LocalMessage?> EditMessageAsync(string messageId, Card card, DateTimeOffset now, CancellationToken cancellationToken)
    {
        const string sql = """
            UPDATE local_messages SET card = @card, edited_at = @now, change = @change WHERE id = @messageId AND card IS NOT NULL
            """;
        return database.WriteAsync(
            async session =>
            {
                var change = await NextChangeAsync(session);
                var found = await session.ExecuteAsync(
                    sql, new { messageId, card = CardJson.Write(card), now = now.ToUnixTimeMilliseconds(), change });
                return found == 0 ? null : await FindAsync(session, messageId);
            },
            cancellationToken);
    }

    public Task DismissAsync(string messageId, string audience, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await session.ExecuteAsync(
            "UPDATE local_messages SET dismissed = 1, change = @change WHERE id = @messageId AND audience_id = @audience",
            new { messageId, audience, change = await NextChangeAsync(session) }),
        cancellationToken);

    public Task<LocalMessage?> FindMessageAsync(string messageId, CancellationToken cancellationToken) =>
        database.ReadAsync(session => FindAsync(session, messageId), cancellationToken);

    public Task<LocalMessage?> FindMessageByKeyAsync(string channel, string idempotencyKey, CancellationToken cancellationToken) =>
        database.ReadAsync(session => FindByKeyAsync(session, channel, idempotencyKey), cancellationToken);

    public async Task<ImmutableArray<LocalMessage>> HistoryAsync(
        string channel, string personId, long? before, int limit, CancellationToken cancellationToken)
    {
        const string sql = LocalMessageRow.Select + """
            WHERE m.channel = @channel AND m.place < @before AND m.dismissed = 0 AND (m.audience_id IS NULL OR m.audience_id = @personId)
            ORDER BY m.place DESC LIMIT @limit
            """;
        var rows = await database.ReadAsync(
            session => session.QueryAsync<LocalMessageRow>(sql, new { channel, personId, before = before ?? long.MaxValue, limit }),
            cancellationToken);
        return [.. rows.Reverse().Select(row => row.ToMessage())];
    }

    public Task<long> LastChangeAsync(CancellationToken cancellationToken) =>
        database.ReadAsync(LastChangeAsync, cancellationToken);

    public Task<LocalChanges> ChangesAfterAsync(long change, int limit, CancellationToken cancellationToken) => database.ReadAsync(
        async session =>
        {
            // The counter first: what is written after this read is found by the next one.
            var last = await LastChangeAsync(session);
            if (last == change)
            {
                return new LocalChanges(last, [], false);
            }

            var rows = await session.QueryAsync<LocalMessageRow>(
                LocalMessageRow.Select + "WHERE m.change > @change AND m.change <= @last ORDER BY m.change LIMIT @limit", new { change, last, limit });
            var channels = await session.FirstOrDefaultAsync<long>("SELECT COUNT(*) FROM local_channels WHERE change > @change", new { change });
            return new LocalChanges(
                rows.Count == limit ? rows[^1].Change : last, [.. rows.Select(row => row.ToMessage())], channels > 0);
        },
        cancellationToken);

    private static Task<long> LastChangeAsync(Session session) =>
        session.FirstOrDefaultAsync<long>("SELECT last FROM local_change_counter");

    private static Task<long> NextChangeAsync(Session session) =>
        session.FirstOrDefaultAsync<long>("UPDATE local_change_counter SET last = last + 1 RETURNING last");

    private static async Task InsertAsync(Session session, NewLocalMessage message)
    {
        const string sql = """
            INSERT INTO local_messages (id, place, change, channel, author_id, audience_id, text, card, cause_person_id, cause_text,
                idempotency_key, posted_at)
            VALUES (@Id, @change, @change, @Channel, @Author, @Audience, @Text, @Card, @CausePerson, @CauseText, @IdempotencyKey, @PostedAt)
            """;
        await session.ExecuteAsync(sql, new
        {
            message.Id,
            change = await NextChangeAsync(session),
            message.Channel,
            Author = message.Author?.Id,
            message.Audience,
            message.Text,
            Card = message.Card is null ? null : CardJson.Write(message.Card),
            CausePerson = message.Cause?.Person.Id,
            CauseText = message.Cause?.Text,
            message.IdempotencyKey,
            PostedAt = message.PostedAt.ToUnixTimeMilliseconds(),
        });
    }

    /// <summary>A message is shown anew when its thread starts or grows.</summary>
    private static async Task TouchAsync(Session session, string? messageId)
    {
        if (messageId is not null)
        {
            await session.ExecuteAsync(
                "UPDATE local_messages SET change = @change WHERE id = @messageId", new { messageId, change = await NextChangeAsync(session) });
        }
    }

    /// <summary>Empties and dismisses every message that was for one person alone; open pages see each as a change.</summary>
    internal static async Task ErasePrivateAsync(Session session, string personId, DateTimeOffset now)
    {
        const string sql = """
            UPDATE local_messages SET card = @card, cause_person_id = NULL, cause_text = NULL, dismissed = 1, edited_at = @now, change = @change WHERE id = @id
            """;
        var card = CardJson.Write(new Card());
        foreach (var id in await session.QueryAsync<string>("SELECT id FROM local_messages WHERE audience_id = @personId AND card IS NOT NULL", new { personId }))
        {
            await session.ExecuteAsync(sql, new { id, card, now = now.ToUnixTimeMilliseconds(), change = await NextChangeAsync(session) });
        }
    }

    private static async Task<LocalMessage?> FindAsync(Session session, string messageId) =>
        (await session.FirstOrDefaultAsync<LocalMessageRow>(LocalMessageRow.Select + "WHERE m.id = @messageId", new { messageId }))?.ToMessage();

    private static async Task<LocalMessage?> FindByKeyAsync(Session session, string channel, string key) =>
        (await session.FirstOrDefaultAsync<LocalMessageRow>(
            LocalMessageRow.Select + "WHERE m.channel = @channel AND m.idempotency_key = @key", new { channel, key }))?.ToMessage();

    private sealed record ChannelRow(string Id, string Title, string? ParentChannel, string? ParentMessage)
    {
        public const string Select =
            "SELECT id AS Id, title AS Title, parent_channel AS ParentChannel, parent_message AS ParentMessage FROM local_channels ";

        public LocalChannel ToChannel() => new(Id, Title) { ParentChannel = ParentChannel, ParentMessage = ParentMessage };
    }
}

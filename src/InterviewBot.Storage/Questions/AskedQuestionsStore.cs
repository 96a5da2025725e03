using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;

namespace InterviewBot.Storage.Questions;

internal sealed class AskedQuestionsStore(Database database) : IAskedQuestions
{
    public async Task<IReadOnlyList<AskedQuestion>> ListAsync(ChannelRef channel, CancellationToken cancellationToken)
    {
        const string sql = """
            SELECT question_id AS Id, last_asked_at AS At FROM asked_questions
            WHERE platform = @Platform AND workspace = @Workspace AND channel = @Channel
            """;
        var rows = await database.ReadAsync(session => session.QueryAsync<Row>(sql, channel), cancellationToken);
        return [.. rows.Select(row => new AskedQuestion(new QuestionId(row.Id), DateTimeOffset.FromUnixTimeMilliseconds(row.At)))];
    }

    public Task RecordAsync(ChannelRef channel, QuestionId question, DateTimeOffset at, CancellationToken cancellationToken) =>
        database.WriteAsync(session => RecordAsync(session, channel, question, at), cancellationToken);

    /// <summary>For those who record it in a transaction of their own.</summary>
    internal static Task RecordAsync(Session session, ChannelRef channel, QuestionId question, DateTimeOffset at)
    {
        const string sql = """
            INSERT INTO asked_questions (platform, workspace, channel, question_id, last_asked_at)
            VALUES (@Platform, @Workspace, @Channel, @Question, @At)
            ON CONFLICT (platform, workspace, channel, question_id) DO UPDATE SET last_asked_at = excluded.last_asked_at
            """;
        return session.ExecuteAsync(
            sql,
            new { channel.Platform, channel.Workspace, channel.Channel, Question = question.Value, At = at.ToUnixTimeMilliseconds() });
    }

    private sealed record Row(string Id, long At);
}

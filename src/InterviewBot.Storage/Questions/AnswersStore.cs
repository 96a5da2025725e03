using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;

namespace InterviewBot.Storage.Questions;

internal sealed class AnswersStore(Database database) : IAnswers
{
    public Task SaveAsync(Answer answer, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO answers (id, question_id, platform, workspace, channel, member_id, member_name, text, answered_at, delivery_id)
            VALUES (@Id, @Question, @Platform, @Workspace, @Channel, @MemberId, @MemberName, @Text, @At, @Delivery)
            ON CONFLICT (id) DO NOTHING
            """;
        var row = new
        {
            answer.Id,
            Question = answer.Question.Value,
            answer.Channel.Platform,
            answer.Channel.Workspace,
            answer.Channel.Channel,
            MemberId = answer.Member.Id,
            MemberName = answer.Member.Name,
            answer.Text,
            At = answer.At.ToUnixTimeMilliseconds(),
            answer.Delivery,
        };
        return database.WriteAsync(session => session.ExecuteAsync(sql, row), cancellationToken);
    }

    public async Task<Answer?> FindAsync(string id, CancellationToken cancellationToken)
    {
        const string sql = """
            SELECT id, question_id AS Question, platform, workspace, channel, member_id AS MemberId, member_name AS MemberName, text,
                answered_at AS At, delivery_id AS Delivery
            FROM answers WHERE id = @id
            """;
        return (await database.ReadAsync(session => session.FirstOrDefaultAsync<Row>(sql, new { id }), cancellationToken))?.ToAnswer();
    }

    public async Task<int> CountPeopleAsync(string delivery, CancellationToken cancellationToken) =>
        (int)await database.ReadAsync(
            session => session.FirstOrDefaultAsync<long>(
                "SELECT COUNT(DISTINCT member_id) FROM answers WHERE delivery_id = @delivery", new { delivery }),
            cancellationToken);

    public async Task<bool> HasAnsweredAsync(string platform, string memberId, QuestionId question, CancellationToken cancellationToken) =>
        await database.ReadAsync(
            session => session.FirstOrDefaultAsync<long>(
                "SELECT COUNT(*) FROM answers WHERE platform = @platform AND member_id = @memberId AND question_id = @Value",
                new { platform, memberId, question.Value }),
            cancellationToken) > 0;

    private sealed record Row(
        string Id, string Question, string Platform, string Workspace, string Channel, string MemberId, string MemberName, string Text, long At, string? Delivery)
    {
        public Answer ToAnswer() => new(
            Id, new QuestionId(Question), new ChannelRef(Platform, Workspace, Channel), new Member(MemberId, MemberName), Text, Instants.At(At), Delivery);
    }
}

using System.Text.Json;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice;

namespace InterviewBot.Storage.Practice;

internal sealed class PracticeStore(Database database) : IPracticeStore
{
    public Task SaveAsync(PracticeOutcome outcome, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO practice_outcomes (id, platform, workspace, channel, member_id, member_name, question_id, language, source, covered, points, practised_at)
            VALUES (@Id, @Platform, @Workspace, @Channel, @MemberId, @MemberName, @Question, @Language, @Source, @Covered, @Points, @At)
            ON CONFLICT (id) DO UPDATE SET
                platform = excluded.platform, workspace = excluded.workspace, channel = excluded.channel, member_id = excluded.member_id,
                member_name = excluded.member_name, question_id = excluded.question_id, language = excluded.language, source = excluded.source,
                covered = excluded.covered, points = excluded.points, practised_at = excluded.practised_at
            """;
        var row = new
        {
            outcome.Id,
            outcome.Channel.Platform,
            outcome.Channel.Workspace,
            outcome.Channel.Channel,
            MemberId = outcome.Member.Id,
            MemberName = outcome.Member.Name,
            Question = outcome.Question.Value,
            Language = outcome.Language.Code(),
            Source = outcome.Source.ToString(),
            Covered = JsonSerializer.Serialize(outcome.Covered, StorageJson.Default.ImmutableArrayString),
            Points = JsonSerializer.Serialize(outcome.Points, StorageJson.Default.ImmutableArrayString),
            At = outcome.At.ToUnixTimeMilliseconds(),
        };
        return database.WriteAsync(session => session.ExecuteAsync(sql, row), cancellationToken);
    }

    public Task<IReadOnlyList<PracticeOutcome>> ListAsync(PersonRef person, CancellationToken cancellationToken) =>
        ListAsync("platform = @Platform AND member_id = @MemberId", person, cancellationToken);

    public Task<IReadOnlyList<PracticeOutcome>> ListWorkspaceAsync(ChannelRef channel, DateTimeOffset from, CancellationToken cancellationToken) => ListAsync(
        "platform = @Platform AND workspace = @Workspace AND practised_at >= @From",
        new { channel.Platform, channel.Workspace, From = from.ToUnixTimeMilliseconds() },
        cancellationToken);

    private async Task<IReadOnlyList<PracticeOutcome>> ListAsync(string condition, object arguments, CancellationToken cancellationToken)
    {
        var sql = $"""
            SELECT id, platform, workspace, channel, member_id AS MemberId, member_name AS MemberName, question_id AS Question, language, source,
                covered, points, practised_at AS At
            FROM practice_outcomes WHERE {condition} ORDER BY practised_at, id
            """;
        var rows = await database.ReadAsync(session => session.QueryAsync<Row>(sql, arguments), cancellationToken);
        return [.. rows.Select(row => row.ToOutcome())];
    }

    private sealed record Row(
        string Id, string Platform, string Workspace, string Channel, string MemberId, string MemberName, string Question, string Language, string Source,
        string Covered, string Points, long At)
    {
        public PracticeOutcome ToOutcome() => new()
        {
            Id = Id,
            Channel = new ChannelRef(Platform, Workspace, Channel),
            Member = new Member(MemberId, MemberName),
            Question = new QuestionId(Question),
            Language = Languages.TryParse(Language, out var language) ? language : Core.Language.Ko,
            Source = Enum.Parse<PracticeSource>(Source),
            Covered = JsonSerializer.Deserialize(Covered, StorageJson.Default.ImmutableArrayString),
            Points = JsonSerializer.Deserialize(Points, StorageJson.Default.ImmutableArrayString),
            At = Instants.At(At),
        };
    }
}

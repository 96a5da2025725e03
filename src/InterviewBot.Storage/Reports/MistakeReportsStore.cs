using InterviewBot.Core.Chat;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Reports;

namespace InterviewBot.Storage.Reports;

internal sealed class MistakeReportsStore(Database database) : IMistakeReports
{
    private const string Select = """
        SELECT id AS Id, workspace AS Workspace, channel AS Channel, member_id AS MemberId, member_name AS MemberName, about AS About, file AS File,
            line AS Line, col AS Col, text AS Text, reported_at AS At
        FROM mistake_reports

        """;

    public Task SaveAsync(MistakeReport report, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO mistake_reports (id, platform, workspace, channel, member_id, member_name, about, file, line, col, text, reported_at)
            VALUES (@Id, @Platform, @Workspace, @Channel, @MemberId, @MemberName, @About, @File, @Line, @Col, @Text, @At)
            ON CONFLICT (id) DO NOTHING
            """;
        var row = new
        {
            report.Id,
            report.Channel.Platform,
            report.Channel.Workspace,
            report.Channel.Channel,
            MemberId = report.Member.Id,
            MemberName = report.Member.Name,
            report.About,
            report.Place.File,
            report.Place.Line,
            Col = report.Place.Column,
            report.Text,
            At = report.At.ToUnixTimeMilliseconds(),
        };
        return database.WriteAsync(session => session.ExecuteAsync(sql, row), cancellationToken);
    }

    public async Task<IReadOnlyList<MistakeReport>> ListRecentAsync(ChannelRef workspace, int most, CancellationToken cancellationToken)
    {
        const string sql = Select + "WHERE platform = @Platform AND workspace = @Workspace ORDER BY reported_at DESC, id DESC LIMIT @most";
        var rows = await database.ReadAsync(
            session => session.QueryAsync<Row>(sql, new { workspace.Platform, workspace.Workspace, most }), cancellationToken);
        return [.. rows.Select(row => row.ToReport(workspace))];
    }

    /// <summary>All that one person reported, the oldest first.</summary>
    internal static async Task<IReadOnlyList<MistakeReport>> ListOfAsync(Database database, PersonRef person, CancellationToken cancellationToken)
    {
        const string sql = Select + "WHERE platform = @Platform AND member_id = @MemberId ORDER BY reported_at, id";
        var rows = await database.ReadAsync(session => session.QueryAsync<Row>(sql, person), cancellationToken);
        return [.. rows.Select(row => row.ToReport(new ChannelRef(person.Platform, row.Workspace, row.Channel)))];
    }

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public string Workspace { get; init; } = "";

        public string Channel { get; init; } = "";

        public string MemberId { get; init; } = "";

        public string MemberName { get; init; } = "";

        public string About { get; init; } = "";

        public string File { get; init; } = "";

        public long Line { get; init; }

        public long Col { get; init; }

        public string Text { get; init; } = "";

        public long At { get; init; }

        public MistakeReport ToReport(ChannelRef workspace) => new(
            Id, workspace with { Channel = Channel }, new Member(MemberId, MemberName), About, new SourcePlace(File, (int)Line, (int)Col), Text,
            DateTimeOffset.FromUnixTimeMilliseconds(At));
    }
}

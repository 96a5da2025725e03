using System.Text.Json;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Local;
using InterviewBot.Core.Content;
using InterviewBot.Core.Mock;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Practice.Plan;
using InterviewBot.Core.Practice.Privacy;
using InterviewBot.Core.Practice.Progress;
using InterviewBot.Core.Practice.Review;
using InterviewBot.Core.Questions;
using InterviewBot.Storage.LocalChat;
using InterviewBot.Storage.Mock;
using InterviewBot.Storage.Reports;

namespace InterviewBot.Storage.Practice;

internal sealed class PersonalDataStore(Database database, IPracticeStore practice, IReviewStore reviews, IPlanStore plans, IDigestStore digests, ISharingStore sharing) : IPersonalDataStore
{
    private const string OfPerson = "platform = @Platform AND member_id = @MemberId";

    /// <summary>Tables whose rows are the person's alone.</summary>
    private static readonly string[] OwnTables = ["answers", "practice_outcomes", "review_entries", "review_cards", "review_digests", "interview_plans", "progress_sharing"];

    private const string SetByPerson = "platform = @Platform AND set_by = @MemberId";

    /// <summary>Tables of channels' settings, which stay without the name of whoever made them.</summary>
    private static readonly string[] SettingTables = ["schedules", "team_digests"];

    public async Task<PersonalData> CollectAsync(PersonRef person, CancellationToken cancellationToken) => new()
    {
        Person = person,
        Language = await LanguageAsync(person, cancellationToken),
        Answers = await AnswersAsync(person, cancellationToken),
        Practice = await practice.ListAsync(person, cancellationToken),
        Cards = await reviews.ListAsync(person, cancellationToken),
        Grades = await reviews.ListEntriesAsync(person, cancellationToken),
        Plan = await plans.FindAsync(person, cancellationToken),
        Digest = await digests.FindAsync(person, cancellationToken),
        Sharing = await sharing.ListAsync(person, cancellationToken),
        Mocks = await database.ReadAsync(session => MocksAsync(session, person), cancellationToken),
        Reports = await MistakeReportsStore.ListOfAsync(database, person, cancellationToken),
        SetUp = await SetUpAsync(person, cancellationToken),
    };

    public async Task<PersonalData> EraseAsync(
        PersonRef person, string alias, Func<MockState, MockState> forget, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var erased = await CollectAsync(person, cancellationToken);
        await database.WriteAsync(
            async session =>
            {
                foreach (var table in OwnTables)
                {
                    await session.ExecuteAsync($"DELETE FROM {table} WHERE {OfPerson}", person);
                }

                await session.ExecuteAsync("DELETE FROM language_preferences WHERE platform = @Platform AND scope = 'member' AND id = @MemberId", person);
                foreach (var table in SettingTables)
                {
                    await session.ExecuteAsync($"UPDATE {table} SET set_by = NULL WHERE {SetByPerson}", person);
                }

                await session.ExecuteAsync(
                    "UPDATE mistake_reports SET member_id = @alias, member_name = '' WHERE platform = @Platform AND member_id = @MemberId",
                    new { alias, person.Platform, person.MemberId });
                foreach (var mock in await MocksAsync(session, person))
                {
                    await MockInterviewStore.RewriteAsync(session, forget(mock), person.MemberId, alias);
                }

                if (person.Platform == LocalChannel.Platform)
                {
                    await LocalChatStore.ErasePrivateAsync(session, person.MemberId, now);
                }
            },
            cancellationToken);
        return erased;
    }

    private async Task<Language?> LanguageAsync(PersonRef person, CancellationToken cancellationToken)
    {
        var code = await database.ReadAsync(
            session => session.FirstOrDefaultAsync<string>(
                "SELECT language FROM language_preferences WHERE platform = @Platform AND scope = 'member' AND id = @MemberId", person),
            cancellationToken);
        return Languages.TryParse(code, out var language) ? language : null;
    }

    private async Task<IReadOnlyList<ChannelRef>> SetUpAsync(PersonRef person, CancellationToken cancellationToken)
    {
        var sql = string.Join(" UNION ALL ", SettingTables.Select(table => $"SELECT platform, workspace, channel FROM {table} WHERE {SetByPerson}"));
        return [.. await database.ReadAsync(session => session.QueryAsync<ChannelRef>(sql, person), cancellationToken)];
    }

    private async Task<IReadOnlyList<Answer>> AnswersAsync(PersonRef person, CancellationToken cancellationToken)
    {
        const string sql = $"""
            SELECT id, question_id AS Question, workspace, channel, member_name AS Name, text, answered_at AS At, delivery_id AS Delivery
            FROM answers WHERE {OfPerson} ORDER BY answered_at, id
            """;
        var rows = await database.ReadAsync(session => session.QueryAsync<AnswerRow>(sql, person), cancellationToken);
        return
        [
            .. rows.Select(row => new Answer(
                row.Id, new QuestionId(row.Question), new ChannelRef(person.Platform, row.Workspace, row.Channel), new Member(person.MemberId, row.Name),
                row.Text, Instants.At(row.At), row.Delivery)),
        ];
    }

    /// <summary>A session names its people within its state: those whose state has the id at all are read, and then looked into.</summary>
    private static async Task<IReadOnlyList<MockState>> MocksAsync(Session session, PersonRef person)
    {
        var rows = await session.QueryAsync<string>(
            "SELECT state FROM mock_interviews WHERE platform = @Platform AND state LIKE @Pattern ORDER BY id",
            new { person.Platform, Pattern = $"%{MockInterviewStore.Token(person.MemberId)}%" });
        return
        [
            .. rows.Select(row => JsonSerializer.Deserialize(row, StorageJson.Default.MockState)).OfType<MockState>()
                .Where(state => state.People.Any(taking => taking.Id == person.MemberId)),
        ];
    }

    private sealed record AnswerRow(string Id, string Question, string Workspace, string Channel, string Name, string Text, long At, string? Delivery);
}

using System.Collections.Immutable;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Practice.Review;

namespace InterviewBot.Storage.Practice;

internal sealed class ReviewStore(Database database) : IReviewStore
{
    private const string OfCard = "platform = @Platform AND member_id = @MemberId AND question_id = @Question";

    /// <summary>Also locks the card for the rest of the transaction, where the database locks rows.</summary>
    private const string AddSql = """
        INSERT INTO review_cards (platform, member_id, question_id, added_at, due_at, grades, lapses)
        VALUES (@Platform, @MemberId, @Question, @Now, @DueAt, 0, 0)
        ON CONFLICT (platform, member_id, question_id) DO UPDATE SET grades = review_cards.grades
        """;

    public Task<bool> AddAsync(PersonRef person, QuestionId question, DateTimeOffset now, DateTimeOffset dueAt, CancellationToken cancellationToken) =>
        database.WriteAsync(
            async session =>
            {
                var there = await FindAsync(session, person, question) is not null;
                await session.ExecuteAsync(AddSql, KeyOf(person, question, now, dueAt));
                return !there;
            },
            cancellationToken);

    public Task<ReviewCard> GradeAsync(
        ReviewEntry entry, Func<QuestionId, ReviewHistory, ReviewCard> fold, CancellationToken cancellationToken) => database.WriteAsync(
        async session =>
        {
            await session.ExecuteAsync(AddSql, KeyOf(entry.Person, entry.Question, entry.At, entry.At));
            await KeepAsync(session, entry);
            var history = await HistoryAsync(session, entry.Person, entry.Question);
            var card = fold(entry.Question, history!);
            await SaveAsync(session, entry.Person, card);
            return card;
        },
        cancellationToken);

    public Task<ReviewCard?> FindAsync(PersonRef person, QuestionId question, CancellationToken cancellationToken) =>
        database.ReadAsync(session => FindAsync(session, person, question), cancellationToken);

    public Task<ReviewHistory?> FindHistoryAsync(PersonRef person, QuestionId question, CancellationToken cancellationToken) =>
        database.ReadAsync(session => HistoryAsync(session, person, question), cancellationToken);

    public async Task<IReadOnlyList<ReviewCard>> ListAsync(PersonRef person, CancellationToken cancellationToken)
    {
        const string sql = $"SELECT {ReviewCardRow.Columns} FROM review_cards WHERE platform = @Platform AND member_id = @MemberId ORDER BY due_at, question_id";
        var rows = await database.ReadAsync(session => session.QueryAsync<ReviewCardRow>(sql, person), cancellationToken);
        return [.. rows.Select(row => row.ToCard())];
    }

    public async Task<IReadOnlyList<ReviewEntry>> ListEntriesAsync(PersonRef person, CancellationToken cancellationToken)
    {
        const string sql = """
            SELECT id, question_id AS Question, grade, by_hand AS ByHand, graded_at AS At FROM review_entries
            WHERE platform = @Platform AND member_id = @MemberId ORDER BY graded_at, id
            """;
        var rows = await database.ReadAsync(session => session.QueryAsync<GradeRow>(sql, person), cancellationToken);
        return [.. rows.Select(row => new ReviewEntry(row.Id, person, new QuestionId(row.Question), (Grade)row.Grade, row.ByHand != 0, Instants.At(row.At)))];
    }

    public Task RemoveAsync(PersonRef person, QuestionId question, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.ExecuteAsync($"DELETE FROM review_cards WHERE {OfCard}", KeyOf(person, question)), cancellationToken);

    private static async Task<ReviewCard?> FindAsync(Session session, PersonRef person, QuestionId question) =>
        (await session.FirstOrDefaultAsync<ReviewCardRow>(
            $"SELECT {ReviewCardRow.Columns} FROM review_cards WHERE {OfCard}", KeyOf(person, question)))?.ToCard();

    private static async Task<ReviewHistory?> HistoryAsync(Session session, PersonRef person, QuestionId question)
    {
        var card = await FindAsync(session, person, question);
        var rows = await session.QueryAsync<EntryRow>(
            $"SELECT id, grade, by_hand AS ByHand, graded_at AS At FROM review_entries WHERE {OfCard} ORDER BY graded_at", KeyOf(person, question));
        ImmutableArray<ReviewEntry> entries =
            [.. rows.Select(row => new ReviewEntry(row.Id, person, question, (Grade)row.Grade, row.ByHand != 0, Instants.At(row.At)))];
        return (card?.AddedAt ?? entries.FirstOrDefault()?.At) is { } since ? new ReviewHistory(since, entries) : null;
    }

    private static Task<int> KeepAsync(Session session, ReviewEntry entry)
    {
        const string insert = """
            INSERT INTO review_entries (id, platform, member_id, question_id, grade, by_hand, graded_at)
            VALUES (@Id, @Platform, @MemberId, @Question, @Grade, @ByHand, @At)
            """;
        const string replace = " ON CONFLICT (id) DO UPDATE SET grade = excluded.grade, graded_at = excluded.graded_at";
        return session.ExecuteAsync(insert + (entry.ByHand ? " ON CONFLICT (id) DO NOTHING" : replace), new
        {
            entry.Id,
            entry.Person.Platform,
            entry.Person.MemberId,
            Question = entry.Question.Value,
            Grade = (int)entry.Grade,
            ByHand = entry.ByHand ? 1 : 0,
            At = entry.At.ToUnixTimeMilliseconds(),
        });
    }

    private static Task<int> SaveAsync(Session session, PersonRef person, ReviewCard card) => session.ExecuteAsync(
        $"""
        UPDATE review_cards SET due_at = @DueAt, stability = @Stability, difficulty = @Difficulty, graded_at = @GradedAt, grades = @Grades, lapses = @Lapses
        WHERE {OfCard}
        """,
        new
        {
            person.Platform,
            person.MemberId,
            Question = card.Question.Value,
            DueAt = card.DueAt.ToUnixTimeMilliseconds(),
            card.Memory?.Stability,
            card.Memory?.Difficulty,
            GradedAt = card.GradedAt?.ToUnixTimeMilliseconds(),
            card.Grades,
            card.Lapses,
        });

    private static object KeyOf(PersonRef person, QuestionId question, DateTimeOffset now = default, DateTimeOffset dueAt = default) => new
    {
        person.Platform,
        person.MemberId,
        Question = question.Value,
        Now = now.ToUnixTimeMilliseconds(),
        DueAt = dueAt.ToUnixTimeMilliseconds(),
    };

    private sealed record EntryRow(string Id, long Grade, long ByHand, long At);

    private sealed record GradeRow(string Id, string Question, long Grade, long ByHand, long At);
}

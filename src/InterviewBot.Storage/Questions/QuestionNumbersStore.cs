using System.Collections.Immutable;
using InterviewBot.Core.Content;
using InterviewBot.Core.Questions;

namespace InterviewBot.Storage.Questions;

internal sealed class QuestionNumbersStore(Database database) : IQuestionNumbers
{
    private const string All = "SELECT question_id AS Id, number AS Number FROM question_numbers";

    public async Task<ImmutableDictionary<QuestionId, int>> AssignAsync(IReadOnlyCollection<QuestionId> ids, CancellationToken cancellationToken)
    {
        var known = ToNumbers(await database.ReadAsync(session => session.QueryAsync<Row>(All), cancellationToken));
        return ids.All(known.ContainsKey)
            ? known
            : ToNumbers(await database.WriteAsync(session => AddMissingAsync(session, ids), cancellationToken));
    }

    private static async Task<IReadOnlyList<Row>> AddMissingAsync(Session session, IReadOnlyCollection<QuestionId> ids)
    {
        var rows = await session.QueryAsync<Row>(All);
        var known = rows.Select(row => row.Id).ToHashSet();
        var next = rows.Count == 0 ? 1 : rows.Max(row => row.Number) + 1;
        var added = ids.Where(id => known.Add(id.Value)).Select((id, i) => new Row(id.Value, next + i)).ToList();
        await session.ExecuteAsync("INSERT INTO question_numbers (question_id, number) VALUES (@Id, @Number)", added);
        return [.. rows, .. added];
    }

    private static ImmutableDictionary<QuestionId, int> ToNumbers(IReadOnlyList<Row> rows) =>
        rows.ToImmutableDictionary(row => new QuestionId(row.Id), row => (int)row.Number);

    private sealed record Row(string Id, long Number);
}

using System.Globalization;
using System.Text.Json;
using InterviewBot.Core.Practice;
using InterviewBot.Core.Practice.Plan;

namespace InterviewBot.Storage.Practice;

internal sealed class PlanStore(Database database) : IPlanStore
{
    private const string DateFormat = "yyyy-MM-dd";
    private const string OfPerson = "platform = @Platform AND member_id = @MemberId";

    public async Task<InterviewPlan?> FindAsync(PersonRef person, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(
            session => session.FirstOrDefaultAsync<Row>(
                $"SELECT interview_date AS Interview, made_at AS MadeAt, days FROM interview_plans WHERE {OfPerson}", person),
            cancellationToken);
        return row is null ? null : new InterviewPlan
        {
            Person = person,
            Interview = DateOnly.ParseExact(row.Interview, DateFormat, CultureInfo.InvariantCulture),
            MadeAt = Instants.At(row.MadeAt),
            Steps = JsonSerializer.Deserialize(row.Days, StorageJson.Default.ImmutableArrayPlanStep),
        };
    }

    public Task SaveAsync(InterviewPlan plan, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO interview_plans (platform, member_id, interview_date, made_at, days) VALUES (@Platform, @MemberId, @Interview, @MadeAt, @Days)
            ON CONFLICT (platform, member_id) DO UPDATE SET interview_date = excluded.interview_date, made_at = excluded.made_at, days = excluded.days
            """;
        return database.WriteAsync(
            session => session.ExecuteAsync(sql, new
            {
                plan.Person.Platform,
                plan.Person.MemberId,
                Interview = plan.Interview.ToString(DateFormat, CultureInfo.InvariantCulture),
                MadeAt = plan.MadeAt.ToUnixTimeMilliseconds(),
                Days = JsonSerializer.Serialize(plan.Steps, StorageJson.Default.ImmutableArrayPlanStep),
            }),
            cancellationToken);
    }

    public Task<bool> RemoveAsync(PersonRef person, CancellationToken cancellationToken) => database.WriteAsync(
        async session => await session.ExecuteAsync($"DELETE FROM interview_plans WHERE {OfPerson}", person) > 0, cancellationToken);

    private sealed record Row(string Interview, long MadeAt, string Days);
}

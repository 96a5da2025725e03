using InterviewBot.Core.Status;

namespace InterviewBot.Storage;

/// <summary>Ready when a query comes back.</summary>
internal sealed class StorageHealth(Database database) : IHealthPart
{
    public string Name => "storage";

    public async Task<PartHealth> CheckAsync(CancellationToken cancellationToken)
    {
        try
        {
            await database.ReadAsync(session => session.FirstOrDefaultAsync<long>("SELECT 1"), cancellationToken);
            return new PartHealth(true, "sqlite");
        }
        catch (System.Data.Common.DbException)
        {
            // The state is the answer here; the failing query itself is logged by whoever needed it.
            return new PartHealth(false, "sqlite does not answer");
        }
    }
}

using System.Text.Json;
using InterviewBot.Core.Chat;

namespace InterviewBot.Discord.Gateway;

/// <summary>Keeps each shard's session over a restart, so that the next process resumes and spends no IDENTIFY.</summary>
internal sealed class SessionShelf(IPlatformNotes notes)
{
    /// <param name="owner">Tells bots apart: a session of another token is of no use.</param>
    public async Task<GatewaySession?> FindAsync(string owner, int shard, int shards, CancellationToken cancellationToken)
    {
        var text = await notes.FindAsync(DiscordPlatform.PlatformName, Name(owner, shard, shards), cancellationToken);
        try
        {
            return text is null ? null : JsonSerializer.Deserialize(text, GatewaySessionJson.Default.GatewaySession);
        }
        catch (JsonException)
        {
            // Unreadable is as good as none: a new session costs one IDENTIFY.
            return null;
        }
    }

    public Task SaveAsync(string owner, int shard, int shards, GatewaySession? session, CancellationToken cancellationToken) => notes.SaveAsync(
        DiscordPlatform.PlatformName,
        Name(owner, shard, shards),
        session is null ? null : JsonSerializer.Serialize(session, GatewaySessionJson.Default.GatewaySession),
        cancellationToken);

    private static string Name(string owner, int shard, int shards) => $"session/{owner}/{shard}/{shards}";
}

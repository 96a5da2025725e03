using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using InterviewBot.Core.Chat;

namespace InterviewBot.Discord.Gateway;

/// <summary>
/// Keeps each shard's session over a restart, so that the next process resumes and spends no IDENTIFY; and when the last
/// one was spent, so that a process that is restarted again and again keeps to their pace.
/// </summary>
internal sealed class SessionShelf(IPlatformNotes notes)
{
    /// <summary>Tells bots apart without telling the token.</summary>
    public static string OwnerOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)))[..16];

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

    /// <summary>When a process before this one last asked for a new session; null where none has.</summary>
    public async Task<DateTimeOffset?> LastIdentifyAsync(string owner, int group, CancellationToken cancellationToken) =>
        long.TryParse(await notes.FindAsync(DiscordPlatform.PlatformName, $"identified/{owner}/{group}", cancellationToken), out var milliseconds)
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;

    public Task SaveIdentifyAsync(string owner, int group, DateTimeOffset at, CancellationToken cancellationToken) =>
        notes.SaveAsync(DiscordPlatform.PlatformName, $"identified/{owner}/{group}", $"{at.ToUnixTimeMilliseconds()}", cancellationToken);

    private static string Name(string owner, int shard, int shards) => $"session/{owner}/{shard}/{shards}";
}

using InterviewBot.Core;
using InterviewBot.Core.Chat;

namespace InterviewBot.Storage.Chat;

internal sealed class LanguagePreferencesStore(Database database) : ILanguagePreferences
{
    public async Task<Language?> FindAsync(ChannelRef channel, string memberId, CancellationToken cancellationToken)
    {
        const string sql = """
            SELECT language FROM language_preferences
            WHERE platform = @Platform AND ((scope = 'member' AND id = @memberId) OR (scope = 'workspace' AND id = @Workspace))
            ORDER BY scope
            """;
        var code = await database.ReadAsync(
            session => session.FirstOrDefaultAsync<string>(sql, new { channel.Platform, channel.Workspace, memberId }), cancellationToken);
        return Languages.TryParse(code, out var language) ? language : null;
    }

    public Task SetForMemberAsync(ChannelRef channel, string memberId, Language language, CancellationToken cancellationToken) =>
        SetAsync(channel.Platform, "member", memberId, language, cancellationToken);

    public Task SetForWorkspaceAsync(ChannelRef channel, Language language, CancellationToken cancellationToken) =>
        SetAsync(channel.Platform, "workspace", channel.Workspace, language, cancellationToken);

    private async Task SetAsync(string platform, string scope, string id, Language language, CancellationToken cancellationToken)
    {
        const string sql = """
            INSERT INTO language_preferences (platform, scope, id, language) VALUES (@platform, @scope, @id, @Code)
            ON CONFLICT (platform, scope, id) DO UPDATE SET language = excluded.language
            """;
        await database.WriteAsync(
            session => session.ExecuteAsync(sql, new { platform, scope, id, Code = language.Code() }), cancellationToken);
    }
}

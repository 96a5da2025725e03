using System.Security.Cryptography;
using System.Text.Json;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Discord.Payloads;
using InterviewBot.Discord.Rest;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InterviewBot.Discord.Registration;

/// <summary>Registers the commands when they are not what was registered last: a start with nothing changed writes nothing.</summary>
internal sealed partial class CommandRegistrar(
    CommandCatalogue catalogue, IPlatformNotes notes, DiscordApi api, IOptions<DiscordOptions> options, TimeProvider clock, ILogger<CommandRegistrar> logger)
{
    /// <summary>Two hundred new commands a day are allowed: another try may wait.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    /// <summary>Goes on until every scope has them, or Discord refuses.</summary>
    public Task RunAsync(string application, CancellationToken cancellationToken)
    {
        var scopes = options.Value.Guilds.Count == 0 ? [null] : options.Value.Guilds.Distinct().Select(string? (guild) => guild);
        // Each by itself: one that has to wait, for hours perhaps, holds up no other.
        return Task.WhenAll(scopes.Select(guild => RegisterAsync(application, guild, cancellationToken)));
    }

    private async Task RegisterAsync(string application, string? guild, CancellationToken cancellationToken)
    {
        var bodies = CommandBodies.Of(catalogue, global: guild is null);
        var hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(bodies, DiscordJson.Wire.CommandBodyArray)));
        var name = $"commands/{application}/{guild ?? "global"}";
        if (await notes.FindAsync(DiscordPlatform.PlatformName, name, cancellationToken) == hash)
        {
            return;
        }

        for (var pause = TimeSpan.FromSeconds(5); ; pause = pause * 2 < LongestPause ? pause * 2 : LongestPause)
        {
            switch (await api.PutCommandsAsync(application, guild, bodies, cancellationToken))
            {
                case RestResult.Ok:
                    await notes.SaveAsync(DiscordPlatform.PlatformName, name, hash, cancellationToken);
                    LogRegistered(bodies.Length, guild is null ? "every server" : $"server {guild}");
                    return;
                case RestResult.Refused refused:
                    LogRefused(guild is null ? "every server" : $"server {guild}", refused.Status, refused.Code);
                    return;
            }

            await Task.Delay(pause, clock, cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Discord: {Count} commands registered for {Where}.")]
    private partial void LogRegistered(int count, string where);

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord would not register the commands for {Where} (status {Status}, code {Code}). Check Discord__ApplicationId and Discord__GuildIds, and that the bot was invited with applications.commands.")]
    private partial void LogRefused(string where, int status, int code);
}

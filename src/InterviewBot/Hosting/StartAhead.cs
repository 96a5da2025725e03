using InterviewBot.Discord;
using InterviewBot.Storage;

namespace InterviewBot.Hosting;

/// <summary>
/// What waits for others begins first: Discord is asked for its gateway and answers while the database is opened and the host
/// is built. Where Discord is off there is nothing to wait for, and the host does it all.
/// </summary>
public sealed class StartAhead : IAsyncDisposable
{
    private readonly HeldLog _log = new();

    private StartAhead()
    {
    }

    /// <summary>Open; null where it could not be opened, or nothing was begun.</summary>
    internal StorageAhead? Storage { get; private set; }

    /// <summary>Connecting; null where Discord opens no gateway, or nothing was begun.</summary>
    internal DiscordConnection? Discord { get; private set; }

    /// <returns>When the database is open; the connection may still be under way.</returns>
    public static async Task<StartAhead> BeginAsync(IConfiguration settings, TimeProvider clock)
    {
        var ahead = new StartAhead();
        if (!DiscordServices.IsOn(settings))
        {
            return ahead;
        }

        var storage = StorageAhead.Begin(settings);
        var discord = DiscordServices.ConnectAhead(settings, storage.Notes, clock, ahead._log);
        if (await storage.OpensAsync())
        {
            (ahead.Storage, ahead.Discord) = (storage, discord);
        }
        else if (discord is not null)
        {
            // Not without its notes. What is wrong with the database is told by the checks, with all else that is.
            await discord.DisposeAsync();
        }

        return ahead;
    }

    /// <summary>What was logged meanwhile is the host's to write.</summary>
    internal void Join(IServiceProvider services) => _log.PassTo(services.GetRequiredService<ILoggerFactory>());

    public async ValueTask DisposeAsync()
    {
        if (Discord is not null)
        {
            await Discord.DisposeAsync();
        }

        if (Storage is not null)
        {
            await Storage.DisposeAsync();
        }
    }
}

using System.Collections.Immutable;
using InterviewBot.Core.Content.Loading;
using InterviewBot.Core.Time;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Content;

/// <summary>
/// The content of the configured folders, read on first use and, while the host runs, again within a second of a save.
/// </summary>
internal sealed partial class ContentLibrary : BackgroundService, IContentLibrary
{
    /// <summary>Network folders and containers' bind mounts send no file events; looking costs a directory listing.</summary>
    private static readonly TimeSpan PollEvery = TimeSpan.FromMilliseconds(600);

    /// <summary>A save is several events, and for a moment the file may be empty or gone.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(40);

    private const int MostSettlingRounds = 5;

    /// <summary>More would flood the terminal; <c>content check</c> lists them all.</summary>
    private const int MostLogged = 20;

    private readonly IReadOnlyList<string> _folders;
    private readonly ContentCache _cache;
    private readonly Language _language;
    private readonly TimeProvider _clock;
    private readonly ILogger<ContentLibrary> _logger;
    private readonly Lazy<ContentSnapshot> _first;
    private volatile ContentSnapshot? _current;

    public ContentLibrary(IOptions<ContentOptions> options, IOptions<BotOptions> bot, TimeProvider clock, ILogger<ContentLibrary> logger)
    {
        _folders = options.Value.Folders;
        _language = bot.Value.Language;
        _cache = new ContentCache(_folders, _language);
        _clock = clock;
        _logger = logger;
        _first = new Lazy<ContentSnapshot>(ReadFirst);
    }

    public event Action<ContentSnapshot>? Changed;

    public ContentSnapshot Current => _current ?? _first.Value;

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // Whoever starts after this finds the content there.
        LogErrors(Current.Diagnostics);
        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var wake = new WakeSignal();
        using var watch = new FolderWatch(_folders, wake);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                watch.WatchNew();
                await wake.WaitAsync(PollEvery, _clock, stoppingToken);
                await ReadChangesAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception error)
            {
                // The edge of the loop: content in use stays in use.
                LogFailed(error);
            }
        }
    }

    private ContentSnapshot ReadFirst() => _cache.Read(_cache.List()).Snapshot;

    private async Task ReadChangesAsync(CancellationToken cancellationToken)
    {
        var folders = _cache.List();
        if (!_cache.IsStale(folders))
        {
            return;
        }

        var reload = _cache.Read(await SettleAsync(folders, cancellationToken));
        _current = reload.Snapshot;
        if (ReloadMessage.Of(reload.Changes, _language) is { } message)
        {
            LogReloaded(message);
        }

        var changed = reload.Changes.Select(change => change.Path).ToHashSet();
        LogErrors([.. reload.Snapshot.Diagnostics.Where(found => changed.Contains(found.Place.File))]);
        Changed?.Invoke(reload.Snapshot);
    }

    private async Task<List<ContentFolder>> SettleAsync(List<ContentFolder> folders, CancellationToken cancellationToken)
    {
        for (var round = 0; round < MostSettlingRounds; round++)
        {
            await Task.Delay(Settling, _clock, cancellationToken);
            var again = _cache.List();
            if (ContentCache.SameFolders(folders, again))
            {
                break;
            }

            folders = again;
        }

        return folders;
    }

    private void LogErrors(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var error in diagnostics.Where(found => found.Severity == Severity.Error).Take(MostLogged))
        {
            LogDiagnostic(error);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Message}")]
    private partial void LogReloaded(string message);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Diagnostic}")]
    private partial void LogDiagnostic(Diagnostic diagnostic);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content folders could not be read again; what was read before stays in use.")]
    private partial void LogFailed(Exception error);
}

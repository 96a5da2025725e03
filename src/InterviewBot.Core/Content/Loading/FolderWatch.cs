using InterviewBot.Core.Time;

namespace InterviewBot.Core.Content.Loading;

/// <summary>Rings when something under the folders may have changed. A hint only: the caller looks for itself.</summary>
internal sealed class FolderWatch(IReadOnlyList<string> directories, WakeSignal wake) : IDisposable
{
    private readonly Dictionary<string, FileSystemWatcher> _watchers = [];

    /// <summary>Starts to watch folders that exist by now. Where file events cannot be had, polling is left.</summary>
    public void WatchNew()
    {
        foreach (var directory in directories)
        {
            if (_watchers.ContainsKey(directory) || !Directory.Exists(directory))
            {
                continue;
            }

            try
            {
                _watchers.Add(directory, Start(directory));
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // No events left on this system (their number is limited), or none on this file system.
                return;
            }
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers.Values)
        {
            watcher.Dispose();
        }
    }

    private FileSystemWatcher Start(string directory)
    {
        var watcher = new FileSystemWatcher(directory)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, _) => wake.Ring();
        watcher.Created += (_, _) => wake.Ring();
        watcher.Deleted += (_, _) => wake.Ring();
        watcher.Renamed += (_, _) => wake.Ring();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}

using InterviewBot.Core.Content.Rules;

namespace InterviewBot.Core.Content.Loading;

/// <summary>Lists the Markdown files of a folder; what cannot be listed becomes a diagnostic and hides nothing else.</summary>
internal sealed class FolderReader(Language messages)
{
    private readonly List<ContentFile> _files = [];
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly HashSet<string> _visited = [];

    public static ContentFolder Read(string directory, Language messages)
    {
        var reader = new FolderReader(messages);
        reader.Start(directory);
        reader._files.Sort(static (a, b) => string.CompareOrdinal(a.Display, b.Display));
        return new ContentFolder([.. reader._files], [.. reader._diagnostics]);
    }

    private void Start(string directory)
    {
        var display = directory.Replace('\\', '/').TrimEnd('/');
        display = display.Length == 0 ? "/" : display.StartsWith("./", StringComparison.Ordinal) && display.Length > 2 ? display[2..] : display;
        var fullPath = Path.GetFullPath(directory);
        if (File.Exists(fullPath))
        {
            AddFile(new FileInfo(fullPath), display);
        }
        else if (!Directory.Exists(fullPath))
        {
            Report(display, FileRules.FolderMissing);
        }
        else
        {
            Visit(new DirectoryInfo(fullPath), display, 0);
        }
    }

    private void Visit(DirectoryInfo directory, string display, int depth)
    {
        try
        {
            if (depth > ContentLimits.MaxFolderDepth || !_visited.Add(RealPath(directory)))
            {
                Report(display, FileRules.LinkLoop);
                return;
            }

            foreach (var entry in directory.EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal))
            {
                Enter(entry, $"{display.TrimEnd('/')}/{entry.Name}", depth);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            Report(display, FileRules.FolderUnreadable);
        }
    }

    private void Enter(FileSystemInfo entry, string display, int depth)
    {
        if (entry.Name.StartsWith('.'))
        {
            // Version control, editors' swap files.
            return;
        }

        if (entry is DirectoryInfo inner)
        {
            Visit(inner, display, depth + 1);
        }
        else if (entry.Extension.Equals(".md", StringComparison.OrdinalIgnoreCase))
        {
            AddFile((FileInfo)entry, display);
        }
    }

    private void AddFile(FileInfo file, string display)
    {
        try
        {
            // A link's own length is that of its target's name.
            var target = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
            if (target is not { Exists: true })
            {
                Report(display, FileRules.FileUnreadable);
                return;
            }

            _files.Add(new ContentFile(display, file.FullName, target.Length, target.LastWriteTimeUtc));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Report(display, FileRules.FileUnreadable);
        }
    }

    /// <summary>Links that lead to the same folder have the same real path, however they are nested.</summary>
    private static string RealPath(DirectoryInfo directory)
    {
        if (directory.LinkTarget is null)
        {
            return directory.FullName;
        }

        return directory.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? throw new IOException("The link leads nowhere.");
    }

    private void Report(string display, Rule rule) => _diagnostics.Add(rule.At(new SourcePlace(display, 1, 1), messages));
}

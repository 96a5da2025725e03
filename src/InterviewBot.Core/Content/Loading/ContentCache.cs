using System.Collections.Immutable;
using InterviewBot.Core.Content.Parsing;

namespace InterviewBot.Core.Content.Loading;

/// <summary>
/// Reads only what has changed since the last time, and keeps the last good version of a file that got an error or cannot be
/// reached. Not thread-safe: one loop owns it.
/// </summary>
internal sealed class ContentCache(IReadOnlyList<string> directories, Language messages)
{
    private readonly Dictionary<string, FileSlot> _slots = [];
    private List<ContentFolder> _listed = [];
    private List<ContentFolder> _folders = [];

    /// <summary>Lists the folders without reading a file.</summary>
    public List<ContentFolder> List() => [.. directories.Select(directory => FolderReader.Read(directory, messages))];

    /// <summary>Whether the folders differ from what was last read.</summary>
    public bool IsStale(List<ContentFolder> folders) => !SameFolders(folders, _listed);

    public static bool SameFolders(List<ContentFolder> some, List<ContentFolder> others) =>
        some.Count == others.Count && some.Zip(others).All(pair =>
            pair.First.Files.SequenceEqual(pair.Second.Files) && pair.First.Diagnostics.SequenceEqual(pair.Second.Diagnostics));

    public Reload Read(List<ContentFolder> listed)
    {
        var before = _slots.ToDictionary(slot => slot.Key, slot => slot.Value.Effective);
        _listed = listed;
        _folders = [.. listed.Select((folder, i) => i < _folders.Count ? folder.Keeping(_folders[i]) : folder)];
        Forget(_folders);
        Parse([.. _folders.SelectMany(folder => folder.Files).Where(HasChanged).DistinctBy(file => file.FullPath)]);
        var snapshot = Join();
        return new Reload(snapshot, Changes(before));
    }

    private bool HasChanged(ContentFile file) => !_slots.TryGetValue(file.FullPath, out var slot) || slot.File != file;

    private void Forget(List<ContentFolder> folders)
    {
        var present = folders.SelectMany(folder => folder.Files).Select(file => file.FullPath).ToHashSet();
        foreach (var gone in _slots.Keys.Where(path => !present.Contains(path)).ToList())
        {
            _slots.Remove(gone);
        }
    }

    private void Parse(List<ContentFile> changed)
    {
        var parsed = new ParsedFile[changed.Count];
        Parallel.For(0, parsed.Length, i => parsed[i] = FileReader.Read(changed[i], messages));
        for (var i = 0; i < parsed.Length; i++)
        {
            if (_slots.TryGetValue(changed[i].FullPath, out var slot))
            {
                (slot.File, slot.Parsed) = (changed[i], parsed[i]);
            }
            else
            {
                _slots.Add(changed[i].FullPath, new FileSlot { File = changed[i], Parsed = parsed[i] });
            }
        }
    }

    /// <summary>
    /// Joins the present versions first: an id that stands in two files shows only then. Files that turn out wrong
    /// step back to their last good version, and what was found stays reported.
    /// </summary>
    private ContentSnapshot Join()
    {
        foreach (var slot in _slots.Values)
        {
            slot.Effective = slot.Parsed.HasErrors ? StepBack(slot) : slot.Parsed;
        }

        var snapshot = Build();
        var wrong = snapshot.Diagnostics.Where(found => found.Blocks).Select(found => found.Place.File).ToHashSet();
        var stepping = _slots.Values.Where(slot => slot.LastGood is not null && slot.LastGood != slot.Effective
            && !slot.Parsed.HasErrors && wrong.Contains(slot.Parsed.Path)).ToList();
        foreach (var slot in _slots.Values.Where(slot => !wrong.Contains(slot.Parsed.Path)))
        {
            slot.LastGood = slot.Parsed;
        }

        if (stepping.Count == 0)
        {
            return snapshot;
        }

        stepping.ForEach(slot => slot.Effective = StepBack(slot));
        return Build() with { Diagnostics = snapshot.Diagnostics };
    }

    private static ParsedFile StepBack(FileSlot slot) =>
        slot.LastGood is null ? slot.Parsed : slot.LastGood with { Diagnostics = slot.Parsed.Diagnostics };

    private ContentSnapshot Build()
    {
        var builder = new SnapshotBuilder(messages);
        foreach (var folder in _folders)
        {
            builder.AddFolder([.. folder.Files.Select(file => _slots[file.FullPath].Effective)], folder.Diagnostics);
        }

        return builder.Build();
    }

    private ImmutableArray<FileChange> Changes(Dictionary<string, ParsedFile> before)
    {
        var changes = ImmutableArray.CreateBuilder<FileChange>();
        foreach (var path in before.Keys.Union(_slots.Keys))
        {
            var old = before.GetValueOrDefault(path);
            var now = _slots.GetValueOrDefault(path)?.Effective;
            if (old != now)
            {
                changes.Add(new FileChange(
                    (now ?? old)!.Path, old?.Questions.Length ?? 0, now?.Questions.Length ?? 0, old?.Commands.Length ?? 0, now?.Commands.Length ?? 0));
            }
        }

        return changes.DrainToImmutable();
    }
}

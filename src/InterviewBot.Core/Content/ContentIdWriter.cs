using System.Collections.Immutable;
using InterviewBot.Core.Content.Ids;
using InterviewBot.Core.Content.Loading;

namespace InterviewBot.Core.Content;

/// <summary>
/// Pins the ids that were derived from texts, so that a text can be mended without losing anybody's progress. Points of
/// a hint line (<c>핵심: …</c>) have no line of their own and keep their derived ids.
/// </summary>
public static class ContentIdWriter
{
    /// <summary>What <see cref="Write"/> would pin. Changes nothing.</summary>
    public static PinReport Plan(IEnumerable<string> directories, Language messages = Language.Ko) => Run(directories, messages, write: false);

    /// <summary>Writes the ids into the files, each file at once or not at all; a file with an error is left alone.</summary>
    public static PinReport Write(IEnumerable<string> directories, Language messages = Language.Ko) => Run(directories, messages, write: true);

    private static PinReport Run(IEnumerable<string> directories, Language messages, bool write)
    {
        var folders = directories.Distinct().ToList();
        ImmutableArray<Diagnostic> errors = [.. ContentLoader.Load(folders, messages).Diagnostics.Where(found => found.Severity == Severity.Error)];
        var skipped = errors.Select(error => error.Place.File).ToHashSet();
        var pinned = ImmutableArray.CreateBuilder<PinnedId>();
        var problems = errors.ToBuilder();
        foreach (var file in folders.SelectMany(folder => FolderReader.Read(folder, messages).Files).DistinctBy(file => file.FullPath))
        {
            if (skipped.Contains(file.Display) || PinnedFile.Read(file, messages) is not { Pins.Length: > 0 } plan)
            {
                continue;
            }

            if (write && plan.TryWrite(messages) is { } problem)
            {
                problems.Add(problem);
            }
            else
            {
                pinned.AddRange(plan.Pins);
            }
        }

        return new PinReport(pinned.DrainToImmutable(), problems.DrainToImmutable());
    }
}

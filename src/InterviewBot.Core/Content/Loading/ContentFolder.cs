using System.Collections.Immutable;
using InterviewBot.Core.Content.Rules;

namespace InterviewBot.Core.Content.Loading;

/// <summary>One configured folder: its Markdown files in a fixed order, and what of it could not be read.</summary>
internal sealed record ContentFolder(ImmutableArray<ContentFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>
    /// With the files of before that stand where nothing could be listed now: a folder that is locked or not mounted for a
    /// while takes no question away. A file that is gone from a folder that can be listed is gone.
    /// </summary>
    public ContentFolder Keeping(ContentFolder before)
    {
        var unlisted = Diagnostics.Where(found => FileRules.HidesFiles(found.Code)).Select(found => found.Place.File).ToList();
        var listed = Files.Select(file => file.Display).ToHashSet();
        var kept = before.Files.Where(file => !listed.Contains(file.Display) && unlisted.Exists(place => IsIn(file, place)));
        return this with { Files = [.. Files.Concat(kept).OrderBy(file => file.Display, StringComparer.Ordinal)] };
    }

    private static bool IsIn(ContentFile file, string place) =>
        file.Display == place || file.Display.StartsWith($"{place.TrimEnd('/')}/", StringComparison.Ordinal);
}

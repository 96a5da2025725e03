using InterviewBot.Core.Content.Loading;
using InterviewBot.Core.Content.Parsing;

namespace InterviewBot.Core.Content;

/// <summary>Reads folders of content into a snapshot. Keeps nothing, and never throws for what the folders hold.</summary>
public static class ContentLoader
{
    /// <param name="directories">Folders (or single files), the later ones overriding the earlier.</param>
    /// <param name="messages">The language that diagnostics are written in.</param>
    public static ContentSnapshot Load(IEnumerable<string> directories, Language messages = Language.Ko)
    {
        var builder = new SnapshotBuilder(messages);
        foreach (var directory in directories)
        {
            var folder = FolderReader.Read(directory, messages);
            builder.AddFolder(ReadAll(folder, messages), folder.Diagnostics);
        }

        return builder.Build();
    }

    private static ParsedFile[] ReadAll(ContentFolder folder, Language messages)
    {
        var parsed = new ParsedFile[folder.Files.Length];
        Parallel.For(0, parsed.Length, i => parsed[i] = FileReader.Read(folder.Files[i], messages));
        return parsed;
    }
}

using InterviewBot.Core.Content;

namespace InterviewBot.Core.Commands;

/// <summary>The index over the content in use now; rebuilt when that is swapped. Safe for concurrent use.</summary>
public sealed class CommandLookup
{
    private volatile Lazy<CommandIndex> _index;

    public CommandLookup(IContentLibrary library)
    {
        _index = Over(library.Current);
        library.Changed += content => _index = Over(content);
    }

    public CommandIndex Index => _index.Value;

    private static Lazy<CommandIndex> Over(ContentSnapshot content) => new(() => CommandIndex.Build(content));
}

using InterviewBot.Core.Content;

namespace InterviewBot.Core.Commands;

/// <summary>The index over the content in use now; rebuilt when that is swapped. Safe for concurrent use.</summary>
public sealed class CommandLookup
{
    private volatile Lazy<CommandIndex> _index;

    public CommandLookup(IContentLibrary library)
    {
        // Not read here: whoever starts first would wait for all content to be loaded.
        _index = new(() => CommandIndex.Build(library.Current));
        library.Changed += content => _index = new(() => CommandIndex.Build(content));
    }

    public CommandIndex Index => _index.Value;
}

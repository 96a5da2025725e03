using InterviewBot.Core.Content;
using Microsoft.Extensions.Hosting;

namespace InterviewBot.Core.Commands;

/// <summary>
/// The index over the content in use now. It is built while the host starts, and again whenever the content is swapped,
/// so that nobody who looks something up waits for it. Safe for concurrent use.
/// </summary>
public sealed class CommandLookup : IHostedService
{
    private volatile Lazy<CommandIndex> _index;

    public CommandLookup(IContentLibrary library)
    {
        // Not read here: whatever is made with it, and starts before the content, would wait for all of it to be read.
        _index = new(() => CommandIndex.Build(library.Current));
        library.Changed += content => _index = new(CommandIndex.Build(content));
    }

    public CommandIndex Index => _index.Value;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = Index;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

using System.Collections.Frozen;
using System.Collections.Immutable;

namespace InterviewBot.Core.Chat.Catalogue;

/// <summary>Every command there is, written once: registration, help, completion and the router read it from here.</summary>
public sealed class CommandCatalogue
{
    /// <summary>The order in which help and the slash menu show them; commands not named here come after.</summary>
    private static readonly string[] Order = ["question", "docker", "explain", "daily", "mock", "review", "plan", "progress", "leaderboard", "topics", "language", "privacy", "status", "help"];

    private readonly FrozenDictionary<string, CommandSpec> _byName;

    public CommandCatalogue(IEnumerable<CommandSpec> commands)
    {
        Commands = [.. commands.OrderBy(command => Array.IndexOf(Order, command.Name) is var place and >= 0 ? place : Order.Length)];
        _byName = Commands.SelectMany(command => new[] { (command.Name, command), (Name: command.KoreanName, command) })
            .DistinctBy(pair => pair.Name)
            .ToFrozenDictionary(pair => pair.Name, pair => pair.command, StringComparer.OrdinalIgnoreCase);
    }

    public ImmutableArray<CommandSpec> Commands { get; }

    /// <summary>Finds a command by its English or Korean name, without the slash.</summary>
    public CommandSpec? Find(string name) => _byName.GetValueOrDefault(name);
}

using System.Collections.Immutable;

namespace InterviewBot.Core.Chat.Catalogue;

/// <summary>What a typed line says.</summary>
public abstract record CommandLineResult
{
    private CommandLineResult()
    {
    }

    /// <summary>Not a command: something said to the others.</summary>
    public sealed record Message(string Text) : CommandLineResult;

    /// <param name="Options">By the English option names.</param>
    public sealed record Command(string Name, string? Subcommand, ImmutableDictionary<string, string> Options) : CommandLineResult;

    /// <summary>A command that cannot be run as written; says what to write instead.</summary>
    public sealed record Mistake(Bilingual Explanation) : CommandLineResult;

    public T Match<T>(Func<Message, T> message, Func<Command, T> command, Func<Mistake, T> mistake) => this switch
    {
        Message x => message(x),
        Command x => command(x),
        Mistake x => mistake(x),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

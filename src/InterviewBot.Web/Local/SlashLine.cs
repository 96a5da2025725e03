using System.Collections.Immutable;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Web.Local;

/// <summary>
/// Where the caret stands in a half-typed command, read as <see cref="CommandLine"/> reads a whole one.
/// </summary>
internal sealed record SlashLine
{
    /// <summary>Null while the command's name is being typed.</summary>
    public CommandSpec? Command { get; private init; }

    public SubcommandSpec? Subcommand { get; private init; }

    /// <summary>Null while the name of a command or a subcommand is being typed.</summary>
    public ImmutableArray<OptionSpec>? Options { get; private init; }

    /// <summary>The option whose value is being typed, where it was named.</summary>
    public OptionSpec? Named { get; private init; }

    public ImmutableArray<string> Used { get; private init; } = [];

    /// <summary>What is being typed, and where it starts: a name, or the value so far.</summary>
    public string Typed { get; private init; } = "";

    public int Start { get; private init; }

    /// <summary>The last word, which may become an option's name.</summary>
    public string LastWord { get; private init; } = "";

    public int LastWordStart { get; private init; }

    /// <summary>Null where it is not a command, or one that is not known.</summary>
    public static SlashLine? Read(string head, CommandCatalogue catalogue)
    {
        if (!head.StartsWith('/') || head.StartsWith("//", StringComparison.Ordinal) || head.Contains('\n'))
        {
            return null;
        }

        var end = head.IndexOf(' ');
        if (end < 0)
        {
            return new SlashLine { Typed = head[1..], Start = 1 };
        }

        if (catalogue.Find(head[1..end]) is not { } command)
        {
            return null;
        }

        var next = SkipSpaces(head, end);
        return command.Subcommands.IsEmpty
            ? ReadOptions(new SlashLine { Command = command, Options = command.Options }, head, next)
            : ReadSubcommand(command, head, next);
    }

    private static SlashLine? ReadSubcommand(CommandSpec command, string head, int start)
    {
        var end = head.IndexOf(' ', start);
        if (end < 0)
        {
            return new SlashLine { Command = command, Typed = head[start..], Start = start };
        }

        var name = head[start..end];
        var subcommand = command.Subcommands.FirstOrDefault(sub => Same(sub.Name, name) || Same(sub.KoreanName, name));
        return subcommand is null
            ? null
            : ReadOptions(
                new SlashLine { Command = command, Subcommand = subcommand, Options = subcommand.Options }, head, SkipSpaces(head, end));
    }

    private static SlashLine ReadOptions(SlashLine line, string head, int start)
    {
        var specs = line.Options ?? [];
        var (named, valueStart, word) = ((OptionSpec?)null, start, start);
        var used = ImmutableArray.CreateBuilder<string>();
        for (var i = start; i <= head.Length; i++)
        {
            if (i < head.Length && head[i] != ' ')
            {
                continue;
            }

            var colon = head.IndexOf(':', word, i - word);
            if (colon > word && specs.FirstOrDefault(spec => Same(spec.Name, head[word..colon]) || Same(spec.KoreanName, head[word..colon])) is { } spec)
            {
                (named, valueStart) = (spec, colon + 1);
                used.Add(spec.Name);
            }

            word = i < head.Length ? i + 1 : word;
        }

        return line with
        {
            Named = named,
            Used = used.ToImmutable(),
            Typed = head[valueStart..],
            Start = valueStart,
            LastWord = head[word..],
            LastWordStart = word,
        };
    }

    private static int SkipSpaces(string text, int from)
    {
        while (from < text.Length && text[from] == ' ')
        {
            from++;
        }

        return from;
    }

    private static bool Same(string name, string typed) => string.Equals(name, typed, StringComparison.OrdinalIgnoreCase);
}

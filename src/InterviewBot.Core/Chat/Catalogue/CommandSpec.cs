using System.Collections.Immutable;

namespace InterviewBot.Core.Chat.Catalogue;

/// <summary>A text in both languages.</summary>
public sealed record Bilingual(string Ko, string En)
{
    public string In(Language language) => language.Pick(Ko, En);
}

/// <summary>
/// A slash command as every platform registers it. Names are lower-case; the Korean name is a localisation of it.
/// </summary>
public sealed record CommandSpec(string Name, string KoreanName, Bilingual Description)
{
    public ImmutableArray<OptionSpec> Options { get; init; } = [];

    /// <summary>Where there are subcommands, the command has no options of its own.</summary>
    public ImmutableArray<SubcommandSpec> Subcommands { get; init; } = [];

    /// <summary>Whether the whole command is for those with the manage permission.</summary>
    public bool ForManagers { get; init; }

    /// <summary>Whether it is of use to one person alone: in a direct message, and where the bot is no member.</summary>
    public bool WorksAnywhere { get; init; }

    /// <summary>Whether running it, and pressing the buttons of the feature of its name, changes nothing that is kept.</summary>
    public bool ReadsOnly { get; init; }

    /// <summary>Whether its answer is meant for the channel; a platform that must say early who sees an answer goes by it.</summary>
    public bool SpeaksToAll { get; init; }

    /// <summary>The options of a subcommand, or the command's own where none is named.</summary>
    public ImmutableArray<OptionSpec> OptionsOf(string? subcommand) =>
        subcommand is null ? Options : Subcommands.FirstOrDefault(sub => sub.Name == subcommand)?.Options ?? [];
}

public sealed record SubcommandSpec(string Name, string KoreanName, Bilingual Description)
{
    public ImmutableArray<OptionSpec> Options { get; init; } = [];

    public bool ForManagers { get; init; }

    /// <inheritdoc cref="CommandSpec.SpeaksToAll"/>
    public bool SpeaksToAll { get; init; }
}

public sealed record OptionSpec(string Name, string KoreanName, Bilingual Description, OptionKind Kind = OptionKind.Text)
{
    public bool Required { get; init; }

    /// <summary>Whether the bot completes the value while it is typed.</summary>
    public bool Completes { get; init; }

    /// <summary>The only values there are, where there are few.</summary>
    public ImmutableArray<ChoiceSpec> Choices { get; init; } = [];
}

/// <param name="Value">What the handler receives.</param>
public sealed record ChoiceSpec(string Value, Bilingual Label);

public enum OptionKind
{
    Text,
    Integer,
    Boolean,
    User,
    Role,
}

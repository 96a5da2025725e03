using System.Collections.Immutable;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Discord.Payloads;
using InterviewBot.Discord.Rendering;

namespace InterviewBot.Discord.Registration;

/// <summary>The command catalogue as Discord registers it, with Korean and English names and descriptions.</summary>
internal static class CommandBodies
{
    private const int Subcommand = 1;

    /// <param name="global">Where a command shows up, in guilds or also in direct messages, is said of global ones only.</param>
    public static CommandBody[] Of(CommandCatalogue catalogue, bool global) => [.. catalogue.Commands.Select(command => Body(command, global))];

    private static CommandBody Body(CommandSpec command, bool global) => new(command.Name, Description(command.Description.En))
    {
        NameLocalizations = Names(command.Name, command.KoreanName),
        DescriptionLocalizations = Texts(command.Description),
        Options = command.Subcommands.IsEmpty ? Options(command.Options) : [.. command.Subcommands.Select(Body)],
        DefaultMemberPermissions = command.ForManagers ? $"{DiscordPermissions.ManageServer}" : null,
        Contexts = !global ? null : command.WorksAnywhere ? [0, 1, 2] : [0],
        IntegrationTypes = !global ? null : command.WorksAnywhere ? [0, 1] : [0],
    };

    private static OptionBody Body(SubcommandSpec subcommand) => new(Subcommand, subcommand.Name, Description(subcommand.Description.En))
    {
        NameLocalizations = Names(subcommand.Name, subcommand.KoreanName),
        DescriptionLocalizations = Texts(subcommand.Description),
        Options = Options(subcommand.Options),
    };

    /// <summary>Discord wants the required ones first.</summary>
    private static OptionBody[] Options(ImmutableArray<OptionSpec> options) => [.. options.OrderByDescending(option => option.Required).Select(Body)];

    private static OptionBody Body(OptionSpec option) => new(Kind(option.Kind), option.Name, Description(option.Description.En))
    {
        NameLocalizations = Names(option.Name, option.KoreanName),
        DescriptionLocalizations = Texts(option.Description),
        Required = option.Required ? true : null,
        Autocomplete = option is { Completes: true, Choices.IsEmpty: true } ? true : null,
        Choices = option.Choices.IsEmpty ? null : [.. option.Choices.Select(choice => new Choice(choice.Label.En, choice.Value) { NameLocalizations = Texts(choice.Label) })],
    };

    private static int Kind(OptionKind kind) => kind switch
    {
        OptionKind.Integer => 4,
        OptionKind.Boolean => 5,
        OptionKind.User => 6,
        OptionKind.Role => 8,
        _ => 3,
    };

    /// <summary>The default under its own key as well: without it some clients fall back to the other language.</summary>
    private static Dictionary<string, string> Names(string english, string korean) => new() { ["en-US"] = english, ["ko"] = korean };

    private static Dictionary<string, string> Texts(Bilingual text) => new() { ["en-US"] = Description(text.En), ["ko"] = Description(text.Ko) };

    private static string Description(string text) => DiscordLimits.Cut(text, DiscordLimits.ChoiceText);
}

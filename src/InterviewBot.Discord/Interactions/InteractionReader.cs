using System.Collections.Immutable;
using System.Text.Json;
using InterviewBot.Core;
using InterviewBot.Core.Chat;
using InterviewBot.Core.Chat.Cards;
using InterviewBot.Core.Chat.Catalogue;
using InterviewBot.Discord.Payloads;
using InterviewBot.Discord.Registration;

namespace InterviewBot.Discord.Interactions;

/// <summary>An interaction in the words of no platform.</summary>
internal sealed class InteractionReader(BotOptions bot)
{
    private const int SubcommandOption = 1;
    private const int SubcommandGroup = 2;

    /// <returns>Null for what no version of the bot has sent: an unknown type, a button without a readable id.</returns>
    public ChatEvent? Event(Interaction interaction)
    {
        if (interaction.Person is not { } person || interaction.ChannelId is null)
        {
            return null;
        }

        return interaction.Type switch
        {
            InteractionType.Command when interaction.Data?.Name is { } name => Command(interaction, name, person),
            InteractionType.Component or InteractionType.ModalSubmit when ActionId.TryParse(interaction.Data?.CustomId, out var id) =>
                Action(interaction, id, person),
            _ => null,
        };
    }

    public CompletionRequest? Completion(Interaction interaction)
    {
        if (interaction is not { Data.Name: { } name, Person: { } person, ChannelId: not null })
        {
            return null;
        }

        var (subcommand, options) = Unwrap(interaction.Data.Options);
        return options.FirstOrDefault(option => option.Focused) is not { } focused ? null : new CompletionRequest(
            ChannelOf(interaction),
            MemberOf(interaction, person),
            LanguageOf(interaction),
            name,
            subcommand,
            focused.Name,
            TextOf(focused),
            options.Where(option => !option.Focused).ToImmutableDictionary(option => option.Name, TextOf));
    }

    public Language LanguageOf(Interaction interaction) => interaction.Locale switch
    {
        "ko" => Language.Ko,
        null => bot.Language,
        _ when interaction.Locale.StartsWith("en", StringComparison.Ordinal) => Language.En,
        _ => bot.Language,
    };

    public static ChannelRef ChannelOf(Interaction interaction)
    {
        var channel = interaction.ChannelId ?? "";
        return new ChannelRef(DiscordPlatform.PlatformName, DiscordPlatform.WorkspaceOf(interaction.GuildId, channel), channel);
    }

    private ChatEvent.Command Command(Interaction interaction, string name, DiscordUser person)
    {
        var (subcommand, options) = Unwrap(interaction.Data!.Options);
        var values = options.Where(option => option.Value is not null).ToImmutableDictionary(option => option.Name, TextOf);
        return new ChatEvent.Command(name, subcommand, values)
        {
            EventId = interaction.Id,
            Channel = ChannelOf(interaction),
            Member = MemberOf(interaction, person),
            Locale = LanguageOf(interaction),
            MayManage = DiscordPermissions.MayManage(interaction.Member?.Permissions),
            WayToManage = DiscordPermissions.WayToManage,
            BotLacks = DiscordPermissions.Missing(interaction.AppPermissions),
        };
    }

    private ChatEvent.Action Action(Interaction interaction, ActionId id, DiscordUser person)
    {
        var channel = ChannelOf(interaction);
        return new ChatEvent.Action(id)
        {
            EventId = interaction.Id,
            Channel = channel,
            Member = MemberOf(interaction, person),
            Locale = LanguageOf(interaction),
            MayManage = DiscordPermissions.MayManage(interaction.Member?.Permissions),
            WayToManage = DiscordPermissions.WayToManage,
            BotLacks = DiscordPermissions.Missing(interaction.AppPermissions),
            Values = [.. interaction.Data?.Values ?? []],
            Fields = Fields(interaction.Data?.Components ?? []).DistinctBy(field => field.Key).ToImmutableDictionary(),
            Message = interaction.Message is { } message ? new MessageRef(channel, message.Id) : null,
        };
    }

    private static (string? Subcommand, IReadOnlyList<InteractionOption> Options) Unwrap(InteractionOption[]? options)
    {
        string? subcommand = null;
        while (options is [{ Type: SubcommandOption or SubcommandGroup } inner])
        {
            (subcommand, options) = (inner.Name, inner.Options);
        }

        return (subcommand, options ?? []);
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IEnumerable<SubmittedComponent> components)
    {
        foreach (var component in components)
        {
            if (component is { CustomId: { } id, Value: { } value })
            {
                yield return new(id, value);
            }

            foreach (var inner in Fields(component.Component is { } held ? [held] : component.Components ?? []))
            {
                yield return inner;
            }
        }
    }

    private static string TextOf(InteractionOption option) => option.Value switch
    {
        { ValueKind: JsonValueKind.String } text => text.GetString() ?? "",
        { ValueKind: JsonValueKind.True } => "true",
        { ValueKind: JsonValueKind.False } => "false",
        { } other => other.GetRawText(),
        null => "",
    };

    private static Member MemberOf(Interaction interaction, DiscordUser person) =>
        new(person.Id, interaction.Member?.Nick ?? person.GlobalName ?? person.Username);
}

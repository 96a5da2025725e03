using System.Text.Json;

namespace InterviewBot.Discord.Payloads;

/// <summary>The parts of an interaction that are read (https://docs.discord.com/developers/interactions/receiving-and-responding).</summary>
internal sealed record Interaction
{
    public required string Id { get; init; }

    public string ApplicationId { get; init; } = "";

    public required int Type { get; init; }

    public string Token { get; init; } = "";

    public InteractionData? Data { get; init; }

    public string? GuildId { get; init; }

    public string? ChannelId { get; init; }

    public InteractionMember? Member { get; init; }

    public DiscordUser? User { get; init; }

    public MessageInfo? Message { get; init; }

    /// <summary>What the bot may do in the channel: a decimal bit set.</summary>
    public string? AppPermissions { get; init; }

    public string? Locale { get; init; }

    public DiscordUser? Person => Member?.User ?? User;
}

internal static class InteractionType
{
    public const int Ping = 1;
    public const int Command = 2;
    public const int Component = 3;
    public const int Autocomplete = 4;
    public const int ModalSubmit = 5;
}

internal sealed record InteractionData
{
    public string? Name { get; init; }

    public InteractionOption[]? Options { get; init; }

    public string? CustomId { get; init; }

    public string[]? Values { get; init; }

    public SubmittedComponent[]? Components { get; init; }
}

/// <summary>An option as it was given; of a subcommand, its own options.</summary>
internal sealed record InteractionOption
{
    public required string Name { get; init; }

    public int Type { get; init; }

    /// <summary>A string, a number or a boolean; while it is typed, whatever was typed.</summary>
    public JsonElement? Value { get; init; }

    public InteractionOption[]? Options { get; init; }

    public bool Focused { get; init; }
}

/// <summary>A part of a submitted form; a label or a row holds the input.</summary>
internal sealed record SubmittedComponent
{
    public string? CustomId { get; init; }

    public string? Value { get; init; }

    public SubmittedComponent? Component { get; init; }

    public SubmittedComponent[]? Components { get; init; }
}

internal sealed record InteractionMember
{
    public DiscordUser? User { get; init; }

    public string? Nick { get; init; }

    public string? Permissions { get; init; }
}

internal sealed record DiscordUser
{
    public required string Id { get; init; }

    public string Username { get; init; } = "";

    public string? GlobalName { get; init; }
}

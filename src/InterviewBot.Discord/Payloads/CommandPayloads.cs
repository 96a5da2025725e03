namespace InterviewBot.Discord.Payloads;

/// <summary>A slash command as it is registered (https://docs.discord.com/developers/interactions/application-commands).</summary>
internal sealed record CommandBody(string Name, string Description)
{
    public int Type { get; init; } = 1;

    public required Dictionary<string, string> NameLocalizations { get; init; }

    public required Dictionary<string, string> DescriptionLocalizations { get; init; }

    public OptionBody[] Options { get; init; } = [];

    /// <summary>A decimal bit set; null shows the command to everyone.</summary>
    public string? DefaultMemberPermissions { get; init; }

    /// <summary>0 guild, 1 direct message with the bot, 2 other direct messages. Global commands only.</summary>
    public int[]? Contexts { get; init; }

    /// <summary>0 installed to a guild, 1 to a user. Global commands only.</summary>
    public int[]? IntegrationTypes { get; init; }
}

/// <summary>A subcommand or an option.</summary>
internal sealed record OptionBody(int Type, string Name, string Description)
{
    public required Dictionary<string, string> NameLocalizations { get; init; }

    public required Dictionary<string, string> DescriptionLocalizations { get; init; }

    public bool? Required { get; init; }

    public bool? Autocomplete { get; init; }

    public Choice[]? Choices { get; init; }

    public OptionBody[]? Options { get; init; }
}

using InterviewBot.Core;
using Microsoft.Extensions.Options;

namespace InterviewBot.Discord;

/// <summary>How to reach Discord, and as whom.</summary>
public sealed class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>The bot's token; turns Discord on. Read from <see cref="TokenFile"/> where that is set.</summary>
    public string Token { get; set; } = "";

    /// <summary>A file with the token alone, as container platforms mount secrets.</summary>
    public string TokenFile { get; set; } = "";

    /// <summary>The application's public key, 64 hexadecimal digits: interactions come over HTTP, and no gateway is opened.</summary>
    public string PublicKey { get; set; } = "";

    /// <summary>Asked of Discord where left out.</summary>
    public string ApplicationId { get; set; } = "";

    /// <summary>Guild ids with <c>;</c> between them: commands are registered there instead of everywhere.</summary>
    public string GuildIds { get; set; } = "";

    public string ApiBaseUrl { get; set; } = "https://discord.com/api/v10";

    public bool IsOn => Token.Length > 0 || TokenFile.Length > 0;

    public bool UsesHttp => PublicKey.Length > 0;

    public IReadOnlyList<string> Guilds => GuildIds.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

internal sealed class DiscordTokenFile : IPostConfigureOptions<DiscordOptions>
{
    public void PostConfigure(string? name, DiscordOptions options) => options.Token = Secret.Of(options.Token, options.TokenFile);
}

internal sealed class DiscordOptionsValidator : IValidateOptions<DiscordOptions>
{
    private const int KeyDigits = 64;

    public ValidateOptionsResult Validate(string? name, DiscordOptions options)
    {
        if (!options.IsOn)
        {
            return ValidateOptionsResult.Success;
        }

        var failures = new List<string>();
        if (options.Token.Length == 0)
        {
            failures.Add($"Discord__TokenFile is '{options.TokenFile}', and there is no token in it that can be read. Put the bot's token alone into that file, or set Discord__Token.");
        }

        if (options.Token.Any(character => char.IsWhiteSpace(character) || character is < '!' or > '~'))
        {
            failures.Add("Discord__Token has characters that no token has. Copy it anew in the developer portal (Bot → Reset Token), without the word Bot and without quotes.");
        }

        if (options.UsesHttp && (options.PublicKey.Length != KeyDigits || !options.PublicKey.All(char.IsAsciiHexDigit)))
        {
            failures.Add("Discord__PublicKey is not a public key, which has 64 hexadecimal digits. Copy it in the developer portal (General Information → Public Key).");
        }

        if (options.ApplicationId.Length > 0 && !IsId(options.ApplicationId))
        {
            failures.Add($"Discord__ApplicationId is '{options.ApplicationId}', which is not an id: an id is digits alone. Leave it out to have Discord asked for it.");
        }

        if (options.Guilds.FirstOrDefault(guild => !IsId(guild)) is { } wrong)
        {
            failures.Add($"Discord__GuildIds has '{wrong}', which is not an id. Write ids of digits alone, with ; between them.");
        }

        if (!Uri.TryCreate(options.ApiBaseUrl, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
        {
            failures.Add($"Discord__ApiBaseUrl is '{options.ApiBaseUrl}', which is not a web address. Leave it out for Discord's own, https://discord.com/api/v10.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static bool IsId(string text) => text.All(char.IsAsciiDigit) && ulong.TryParse(text, out _);
}

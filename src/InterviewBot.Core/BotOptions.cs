using Microsoft.Extensions.Options;

namespace InterviewBot.Core;

/// <summary>What holds where neither a person nor a workspace has chosen.</summary>
public sealed class BotOptions
{
    public const string Section = "Bot";

    /// <summary><c>ko</c> or <c>en</c>.</summary>
    public string DefaultLanguage { get; set; } = "ko";

    /// <summary>An IANA time zone id.</summary>
    public string DefaultTimeZone { get; set; } = "Asia/Seoul";

    public Language Language => Languages.TryParse(DefaultLanguage, out var language) ? language : Language.Ko;
}

internal sealed class BotOptionsValidator : IValidateOptions<BotOptions>
{
    public ValidateOptionsResult Validate(string? name, BotOptions options)
    {
        var failures = new List<string>();
        if (!Languages.TryParse(options.DefaultLanguage, out _))
        {
            failures.Add($"Bot__DefaultLanguage is '{options.DefaultLanguage}', which is not a language of the bot. Set it to ko or en.");
        }

        if (!TimeZoneInfo.TryFindSystemTimeZoneById(options.DefaultTimeZone, out var zone) || !zone.HasIanaId)
        {
            failures.Add($"Bot__DefaultTimeZone is '{options.DefaultTimeZone}', which is not an IANA time zone. Set one such as Asia/Seoul or Europe/London.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}

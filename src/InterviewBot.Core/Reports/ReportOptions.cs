using InterviewBot.Core.Chat;
using Microsoft.Extensions.Options;

namespace InterviewBot.Core.Reports;

/// <summary>Where reports of mistakes go.</summary>
public sealed class ReportOptions
{
    public const string Section = "Reports";

    /// <summary>The admins' channel as <c>platform:channel</c>, such as <c>discord:1234567890</c>; empty: <c>/status</c> alone shows them.</summary>
    public string Channel { get; set; } = "";

    /// <summary>Null where none is set.</summary>
    public ChannelRef? Target => Channel.Split(':', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } platform, { Length: > 0 } channel]
        ? new ChannelRef(platform, platform, channel)
        : null;
}

internal sealed class ReportOptionsValidator : IValidateOptions<ReportOptions>
{
    public ValidateOptionsResult Validate(string? name, ReportOptions options) => options.Channel.Length == 0 || options.Target is not null
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail(
            $"Reports__Channel is '{options.Channel}', which is not a channel. Write platform and channel with a colon between, such as discord:1234567890 or local:admins, or leave it out.");
}

using System.ComponentModel;
using InterviewBot.Core.Daily;
using InterviewBot.Core.Practice.Feedback.Model;
using InterviewBot.Web;
using Microsoft.Extensions.Options;

namespace InterviewBot.Hosting;

/// <summary>
/// Settings that are no text. The framework reads them before any validator sees them, and throws what would end the program
/// with a stack trace.
/// </summary>
internal static class SettingChecks
{
    private static readonly (string Key, Type Type, string Needed)[] Typed =
    [
        ($"{WebOptions.Section}:{nameof(WebOptions.Enabled)}", typeof(bool), "true or false"),
        ($"{DailyOptions.Section}:{nameof(DailyOptions.GraceHours)}", typeof(double), "a number of hours, such as 6"),
        ($"{DailyOptions.Section}:{nameof(DailyOptions.LeaseSeconds)}", typeof(double), "a number of seconds, such as 60"),
        ($"{ModelOptions.Section}:{nameof(ModelOptions.TimeoutSeconds)}", typeof(int), "a whole number of seconds, such as 10"),
    ];

    /// <exception cref="OptionsValidationException">A setting cannot be read; the messages name the keys.</exception>
    public static void CheckTypes(this IConfiguration settings)
    {
        List<string> failures =
        [
            .. Typed.Where(setting => settings[setting.Key] is { } value && !TypeDescriptor.GetConverter(setting.Type).IsValid(value))
                .Select(setting => Failure(setting.Key, settings[setting.Key], setting.Needed)),
            .. settings.GetSection("Logging").AsEnumerable().Where(IsUnknownLevel)
                .Select(setting => Failure(setting.Key, setting.Value, $"one of {string.Join(", ", Enum.GetNames<LogLevel>())}")),
        ];
        if (failures.Count > 0)
        {
            throw new OptionsValidationException("", typeof(object), failures);
        }
    }

    private static bool IsUnknownLevel(KeyValuePair<string, string?> setting) =>
        setting.Key.Split(':') is [.., "LogLevel", _] && setting.Value is { Length: > 0 } level && !Enum.TryParse<LogLevel>(level, ignoreCase: true, out _);

    private static string Failure(string key, string? value, string needed) =>
        $"{key.Replace(":", "__", StringComparison.Ordinal)} is '{value}', which cannot be read. Set {needed}, or leave it out.";
}

using System.Collections.Immutable;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Web.Local;

/// <summary>Where an option has few values, people type what the menu shows: 주니어, which the handler knows as junior.</summary>
internal static class ChoiceLabels
{
    private static readonly string[] Yes = ["yes", "true", "on", "네", "예"];
    private static readonly string[] No = ["no", "false", "off", "아니요", "아니오"];

    public static ImmutableDictionary<string, string> ToValues(ImmutableArray<OptionSpec> specs, ImmutableDictionary<string, string> options)
    {
        foreach (var spec in specs)
        {
            if (options.TryGetValue(spec.Name, out var typed) && Find(spec, typed) is { } value)
            {
                options = options.SetItem(spec.Name, value);
            }
        }

        return options;
    }

    private static string? Find(OptionSpec spec, string typed) => spec.Kind == OptionKind.Boolean
        ? Yes.Contains(typed.Trim(), StringComparer.OrdinalIgnoreCase) ? "true" : No.Contains(typed.Trim(), StringComparer.OrdinalIgnoreCase) ? "false" : null
        : spec.Choices.FirstOrDefault(
            choice => Same(choice.Value, typed) || Same(choice.Label.Ko, typed) || Same(choice.Label.En, typed))?.Value;

    private static bool Same(string one, string other) => string.Equals(one, other.Trim(), StringComparison.OrdinalIgnoreCase);
}

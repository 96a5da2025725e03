using System.Collections.Immutable;
using InterviewBot.Core.Chat.Catalogue;

namespace InterviewBot.Core.Mock;

/// <summary>How the modes are called and chosen.</summary>
internal static class MockModes
{
    public static ImmutableArray<ChoiceSpec> Choices { get; } =
        [.. Enum.GetValues<MockMode>().Select(mode => new ChoiceSpec(NameOf(mode), mode.DisplayName()))];

    public static Bilingual DisplayName(this MockMode mode) => mode switch
    {
        MockMode.Rotation => new("돌아가며", "Rotation"),
        MockMode.Lightning => new("스피드", "Lightning"),
        _ => new("모두 답변", "Everyone answers"),
    };

    public static bool TryRead(string? text, out MockMode mode)
    {
        var typed = (text ?? NameOf(MockMode.Everyone)).Trim();
        foreach (var known in Enum.GetValues<MockMode>())
        {
            if (new[] { NameOf(known), known.DisplayName().Ko, known.DisplayName().En }.Contains(typed, StringComparer.OrdinalIgnoreCase))
            {
                mode = known;
                return true;
            }
        }

        mode = MockMode.Everyone;
        return typed is "모두" or "모두 답하기";
    }

    private static string NameOf(MockMode mode) => mode.ToString().ToLowerInvariant();
}

using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace InterviewBot.Core.Practice.Feedback.Model;

/// <summary>Reads a model's reply, trusting nothing in it: known ids and short plain questions are kept, all else is dropped.</summary>
internal static class ModelReply
{
    /// <summary>Two questions and some ids are a few hundred characters; whatever is far longer is not what was asked for.</summary>
    private const int LongestReply = 8000;

    private const int MostFollowUps = 2;
    private const int LongestFollowUp = 200;
    private const int Depth = 4;

    /// <returns>Null where nothing in it can be used.</returns>
    public static ModelOpinion? Read(string reply, FeedbackResult result)
    {
        var (start, end) = (reply.IndexOf('{'), reply.LastIndexOf('}'));
        if (reply.Length > LongestReply || start < 0 || end < start)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(reply.AsMemory(start, end - start + 1), new JsonDocumentOptions { MaxDepth = Depth });
            var covered = Strings(document.RootElement, "covered");
            ImmutableArray<string> questions =
            [
                .. (Strings(document.RootElement, "follow_ups") ?? []).Select(Plain).Where(text => IsQuestion(text, result)).Distinct().Take(MostFollowUps),
            ];
            return covered is null && questions.IsEmpty ? null : new ModelOpinion(Known(covered, result), questions);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<string>? Strings(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString() ?? "")]
            : null;

    private static ImmutableArray<string>? Known(List<string>? covered, FeedbackResult result) =>
        covered is null ? null : [.. result.Points.Select(point => point.Point.Id).Where(covered.Contains)];

    /// <summary>In one line, without what steers a terminal or turns the direction of writing.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            plain.Append(category is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
                or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator
                ? " " : rune.ToString());
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>No link, no mention, no speech, and no point given away that the answer has not made.</summary>
    private static bool IsQuestion(string text, FeedbackResult result) =>
        text.Length is > 0 and <= LongestFollowUp
        && !text.Contains("://", StringComparison.Ordinal) && !text.Contains("www.", StringComparison.OrdinalIgnoreCase) && !text.Contains('@')
        && !result.Points.Any(point => !point.IsCovered && text.Contains(point.Point.Text, StringComparison.OrdinalIgnoreCase));
}

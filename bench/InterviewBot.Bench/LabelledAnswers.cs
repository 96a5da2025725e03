using System.Text.Json;
using InterviewBot.Core;
using InterviewBot.Core.Content;

namespace InterviewBot.Bench;

/// <summary>An answer that a person wrote and labelled with the points that it covers.</summary>
/// <param name="Points">All points of its question, by id.</param>
internal sealed record LabelledAnswer(
    QuestionId Question, Language Language, string Kind, string Text, IReadOnlyList<string> Points, IReadOnlySet<string> Covered);

internal static class LabelledAnswers
{
    /// <param name="half"><c>tuning</c>, which feedback was made with, or <c>report</c>, which it was not.</param>
    public static IReadOnlyList<LabelledAnswer> Read(string half) =>
        [.. File.ReadLines($"tests/InterviewBot.Tests/Practice/feedback-{half}.jsonl").Select(line => Read(JsonDocument.Parse(line).RootElement))];

    private static LabelledAnswer Read(JsonElement row) => new(
        new QuestionId(row.GetProperty("question").GetString()!),
        row.GetProperty("lang").GetString() == "en" ? Language.En : Language.Ko,
        row.GetProperty("kind").GetString()!,
        row.GetProperty("answer").GetString()!,
        [.. row.GetProperty("points").EnumerateArray().Select(point => point.GetProperty("id").GetString()!)],
        row.GetProperty("covered").EnumerateArray().Select(id => id.GetString()!).ToHashSet());
}

using System.Text.Json;
using InterviewBot.Core;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Feedback;

namespace InterviewBot.Tests.Practice.Feedback;

/// <summary>An answer that a person wrote and labelled with the points that it covers.</summary>
internal sealed record LabelledAnswer(QuestionId Question, Language Language, string Kind, string Text, IReadOnlySet<string> Covered)
{
    public static IReadOnlyList<LabelledAnswer> Read(string file) =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Practice", file)).Select(line => Read(JsonDocument.Parse(line).RootElement))];

    private static LabelledAnswer Read(JsonElement row) => new(
        new QuestionId(row.GetProperty("question").GetString()!),
        row.GetProperty("lang").GetString() == "en" ? Language.En : Language.Ko,
        row.GetProperty("kind").GetString()!,
        row.GetProperty("answer").GetString()!,
        row.GetProperty("covered").EnumerateArray().Select(id => id.GetString()!).ToHashSet());
}

/// <summary>How judged points agree with labelled ones.</summary>
internal sealed record Agreement(int Right, int Wrong, int Missed)
{
    public double Precision => (double)Right / Math.Max(1, Right + Wrong);

    public double Recall => (double)Right / Math.Max(1, Right + Missed);

    public static Agreement Of(IEnumerable<(LabelledAnswer Answer, FeedbackResult Result)> judged) => judged.Aggregate(
        new Agreement(0, 0, 0),
        (sum, pair) => new Agreement(
            sum.Right + pair.Result.Covered.Count(pair.Answer.Covered.Contains),
            sum.Wrong + pair.Result.Covered.Count(id => !pair.Answer.Covered.Contains(id)),
            sum.Missed + pair.Answer.Covered.Count(id => !pair.Result.Covered.Contains(id))));

    public override string ToString() => $"precision {Precision:0.000} recall {Recall:0.000} (right {Right}, wrong {Wrong}, missed {Missed})";
}

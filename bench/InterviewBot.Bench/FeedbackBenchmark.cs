using System.Diagnostics;
using InterviewBot.Core.Content;
using InterviewBot.Core.Practice.Feedback;

namespace InterviewBot.Bench;

/// <summary>
/// Feedback on the half of the labelled answers that it was not made with, by kind and language, with two plain ways beside
/// it in the same run: a term of each group as a substring, and FuzzySharp's partial ratio between answer and point.
/// </summary>
internal static class FeedbackBenchmark
{
    private const int Rounds = 5;

    public static void Run(string[] args)
    {
        var content = ContentLoader.Load([Path.GetFullPath("content")]);
        var answers = LabelledAnswers.Read(args.FirstOrDefault() ?? "report");
        var build = Measure.Milliseconds(() => _ = new AnswerFeedback(content));
        var feedback = new AnswerFeedback(content);
        Console.WriteLine($"feedback, {answers.Count} answers (index built in {build:0} ms)");
        var judged = answers.Select(answer => (Answer: answer, Covered: Judge(feedback, answer))).ToList();
        foreach (var group in judged.GroupBy(pair => $"{pair.Answer.Kind} {pair.Answer.Language}").OrderBy(group => group.Key))
        {
            Console.WriteLine($"  {group.Key,-14} {group.Count(),3} answers  {Totals.Of(group)}");
        }

        var stuffed = judged.Where(pair => pair.Answer.Kind == "stuffed").Max(pair => (double)pair.Covered.Length / pair.Answer.Points.Count);
        Console.WriteLine($"  AnswerFeedback   {Totals.Of(judged)}   most that a stuffed answer covers {stuffed:0.00}");
        Console.WriteLine($"  term substrings  {Totals.Of(answers.Select(answer => (answer, BySubstring(content, answer))))}");
        var threshold = BestThreshold(content);
        Console.WriteLine($"  FuzzySharp ≥ {threshold}  {Totals.Of(answers.Select(answer => (answer, ByPartialRatio(content, answer, threshold))))}");
        var times = Enumerable.Range(0, Rounds).SelectMany(_ => answers).Select(answer => Time(() => Judge(feedback, answer))).ToArray();
        Console.WriteLine($"  an answer: median {Measure.Median(times):0.000} ms, p99 {Measure.Quantile(times, 0.99):0.000} ms");
    }

    private static string[] Judge(AnswerFeedback feedback, LabelledAnswer answer) =>
        feedback.Judge(answer.Question, answer.Text, answer.Language) is { } result ? [.. result.Covered] : [];

    private static string[] BySubstring(ContentSnapshot content, LabelledAnswer answer) =>
    [
        .. QuestionOf(content, answer).Points
            .Where(point => !point.Terms.IsEmpty && point.Terms.All(group => group.Any(term => answer.Text.Contains(term, StringComparison.OrdinalIgnoreCase))))
            .Select(point => point.Id),
    ];

    private static string[] ByPartialRatio(ContentSnapshot content, LabelledAnswer answer, int threshold) =>
        [.. QuestionOf(content, answer).Points.Where(point => FuzzySharp.Fuzz.PartialRatio(point.Text, answer.Text) >= threshold).Select(point => point.Id)];

    /// <summary>What serves the peer best on the tuning half.</summary>
    private static int BestThreshold(ContentSnapshot content)
    {
        var tuning = LabelledAnswers.Read("tuning");
        return Enumerable.Range(6, 11).Select(tens => tens * 5)
            .MaxBy(threshold => Totals.Of(tuning.Select(answer => (answer, ByPartialRatio(content, answer, threshold)))).Balance);
    }

    private static Question QuestionOf(ContentSnapshot content, LabelledAnswer answer) =>
        content.Questions.First(question => question.Id == answer.Question && question.Language == answer.Language);

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private sealed record Totals(int Right, int Wrong, int Missed)
    {
        public static Totals Of(IEnumerable<(LabelledAnswer Answer, string[] Covered)> judged) => judged.Aggregate(
            new Totals(0, 0, 0),
            (sum, pair) => new Totals(
                sum.Right + pair.Covered.Count(pair.Answer.Covered.Contains),
                sum.Wrong + pair.Covered.Count(id => !pair.Answer.Covered.Contains(id)),
                sum.Missed + pair.Answer.Covered.Count(id => !pair.Covered.Contains(id))));

        /// <summary>The harmonic mean of precision and recall.</summary>
        public double Balance => Right / (Right + ((Wrong + Missed) / 2.0));

        public override string ToString() =>
            $"precision {Share(Wrong)}  recall {Share(Missed)}  (right {Right,3}, wrong {Wrong,3}, missed {Missed,3})";

        private string Share(int others) => Right + others == 0 ? "    –" : $"{(double)Right / (Right + others):0.000}";
    }
}
